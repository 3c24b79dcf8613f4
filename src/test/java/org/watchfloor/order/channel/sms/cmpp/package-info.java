@NullMarked
package org.watchfloor.order.channel.sms.cmpp;

import org.jspecify.annotations.NullMarked;
