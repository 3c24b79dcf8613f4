/**
 * Calling out 叫应: calling everybody on a list until each has answered, by hand above all, because
 * networks are down when it matters.
 *
 * <p>Invariants: a call-out keeps the list, the times and the questions as they held when it began;
 * nobody on it is ever left out in silence; each call with its result is an entry of its own, and
 * taking one back is another; what two stations wrote down of the same person both stands; what is
 * late is reckoned from the entries and the clock and never written; nothing is assumed: who was
 * sent a message has not read it, who read it has not answered, who was told by somebody else was
 * not reached. Source: the Zhejiang call-out guide (domain brief 2.12): unread for 3 minutes means
 * the telephone, a first reply with three answers within 15, not good enough means calling again.
 *
 * <p>Sub-packages: {@code rule} who and within what time; {@code roll} the list itself; {@code
 * need} which warnings want one.
 *
 * <p>Enter at {@link org.watchfloor.order.callout.CalloutService}.
 */
@NullMarked
package org.watchfloor.order.callout;

import org.jspecify.annotations.NullMarked;
