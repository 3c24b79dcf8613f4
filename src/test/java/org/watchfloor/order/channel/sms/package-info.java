@NullMarked
package org.watchfloor.order.channel.sms;

import org.jspecify.annotations.NullMarked;
