/**
 * Calls through the exchange 一键拨号: the officer's own telephone rings first; once it is picked up
 * the exchange is asked to put it through to the one who is called (INVITE on hold, REFER, BYE).
 *
 * <p>Invariants: no sound passes this program; what the exchange says of a call is kept as it says
 * it and is never more than that, an officer writes down what came of it; a call is never tried
 * again by itself; an exchange that is dead, slow or refuses holds up nobody but the one call.
 *
 * <p>Enter at {@link org.watchfloor.order.channel.call.SipChannel}; what was said is kept by {@link
 * org.watchfloor.order.channel.call.CallDesk}.
 */
@NullMarked
package org.watchfloor.order.channel.call;

import org.jspecify.annotations.NullMarked;
