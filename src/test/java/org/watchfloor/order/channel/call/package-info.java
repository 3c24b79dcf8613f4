@NullMarked
package org.watchfloor.order.channel.call;

import org.jspecify.annotations.NullMarked;
