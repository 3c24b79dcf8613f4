@NullMarked
package org.watchfloor.order.channel.robot;

import org.jspecify.annotations.NullMarked;
