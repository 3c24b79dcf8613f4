/**
 * An order as words that fit a narrow channel: radio, SMS, BeiDou short message.
 *
 * <p>Invariants: the order's number and its two check digits are always whole and in front; no
 * number is ever cut in two; what does not fit is left out from the least important end and named;
 * the check digits are over the order's number and every digit of the message, so that whoever
 * hears it notices one wrong character or two that changed places. Pure: no clock, no disk.
 *
 * <p>Enter at {@link org.watchfloor.order.message.OrderMessage}.
 */
@NullMarked
package org.watchfloor.order.message;

import org.jspecify.annotations.NullMarked;
