/**
 * SMPP 3.4: one bound session, kept by the jSMPP library.
 *
 * <p>Enter at {@link org.watchfloor.order.channel.sms.smpp.SmppLines}.
 */
@NullMarked
package org.watchfloor.order.channel.sms.smpp;

import org.jspecify.annotations.NullMarked;
