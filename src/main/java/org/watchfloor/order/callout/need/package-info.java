/**
 * Which warnings want a call-out: who would be called, how many, by when the first replies must be
 * in; and what was decided about it.
 *
 * <p>Invariants: that a call-out is wanted is worked out from the warnings that stand and the
 * rules, and never written; nothing begins by itself unless the rules say so; not to call is a
 * decision with a reason and a name; of two decisions made apart both are named. Legal basis:
 * 突发事件应对法 §64.
 *
 * <p>Enter at {@link org.watchfloor.order.callout.need.CalloutNeeds}.
 */
@NullMarked
package org.watchfloor.order.callout.need;

import org.jspecify.annotations.NullMarked;
