@NullMarked
package org.watchfloor.order.channel.sms.smpp;

import org.jspecify.annotations.NullMarked;
