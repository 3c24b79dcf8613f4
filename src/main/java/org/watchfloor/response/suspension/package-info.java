/**
 * Suspensions 五停: schools, work, shops, transport, shipping, parks and what else a district stops.
 * Which are five differs from place to place, so the kinds are data, and each suspension has its
 * own kind, scope, beginning, exemptions and end.
 *
 * <p>Invariants: each is ordered and lifted by a post the hall's file authorises; a staged
 * beginning in the future is normal; nothing is lifted by the clock or by the end of a response:
 * lifting is a decision of its own, and one past its planned end is overdue until it is taken.
 * Nothing of it names a person.
 *
 * <p>Enter at {@link org.watchfloor.response.suspension.Suspensions}.
 */
@NullMarked
package org.watchfloor.response.suspension;

import org.jspecify.annotations.NullMarked;
