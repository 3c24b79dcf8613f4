/**
 * What is late, and the three slips 三单 by which it is chased: 提示单, 交办单, 督办单 with its urging letter
 * 督促函.
 *
 * <p>Invariants: what is late follows from the clock and the order alone; the ladder, its times and
 * their sources are data ({@code order/chase.yaml}); a rung is proposed when it is due and issued
 * by an officer as an entry of its own, never by itself; no rung is left out. The seed documents
 * name the three slips without saying their times (domain brief ZS06).
 *
 * <p>Enter at {@link org.watchfloor.order.chase.ChasePlan} and {@link
 * org.watchfloor.order.chase.Lateness}.
 */
@NullMarked
package org.watchfloor.order.chase;

import org.jspecify.annotations.NullMarked;
