@NullMarked
package org.watchfloor.order.channel.setting;

import org.jspecify.annotations.NullMarked;
