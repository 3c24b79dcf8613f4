/**
 * Text messages over a gateway: every message submitted with a wish for a receipt, long ones in
 * parts a telephone puts together again, receipts and answers written down before the gateway is
 * answered. What is the same whatever the gateway speaks stands here; what it speaks stands in
 * {@code smpp} and {@code cmpp}.
 *
 * <p>SGIP and SMGP, which two other Chinese operators speak on their own lines, are not built.
 *
 * <p>Enter at {@link org.watchfloor.order.channel.sms.SmsChannel}.
 */
@NullMarked
package org.watchfloor.order.channel.sms;

import org.jspecify.annotations.NullMarked;
