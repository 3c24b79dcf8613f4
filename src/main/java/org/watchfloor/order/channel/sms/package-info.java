/**
 * Text messages over SMPP 3.4: one bound session, every message submitted with a wish for a
 * receipt, long ones in parts a telephone puts together again.
 *
 * <p>CMPP, SGIP and SMGP, which Chinese operators speak on their own lines, are not built: gateways
 * that speak SMPP stand before them.
 *
 * <p>Enter at {@link org.watchfloor.order.channel.sms.SmsChannel}.
 */
@NullMarked
package org.watchfloor.order.channel.sms;

import org.jspecify.annotations.NullMarked;
