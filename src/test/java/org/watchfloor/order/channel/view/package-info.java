@NullMarked
package org.watchfloor.order.channel.view;

import org.jspecify.annotations.NullMarked;
