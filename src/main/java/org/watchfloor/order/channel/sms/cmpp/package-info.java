/**
 * CMPP 2.0 and 3.0, which China Mobile and cloud gateways speak: a small client of our own ({@code
 * docs/decisions/0029-cmpp.md}). One connection; no thread of its own: whoever waits for an answer
 * reads what comes, also what is for others.
 *
 * <p>The layout of the packets is that of China Mobile's interface specification, as public copies
 * have it; what codes mean is data ({@code order/cmpp.yaml}).
 *
 * <p>Enter at {@link org.watchfloor.order.channel.sms.cmpp.CmppLines}.
 */
@NullMarked
package org.watchfloor.order.channel.sms.cmpp;

import org.jspecify.annotations.NullMarked;
