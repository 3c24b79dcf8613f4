@NullMarked
package org.watchfloor.order.channel;

import org.jspecify.annotations.NullMarked;
