/**
 * Goods put forward before a typhoon 台风正面登陆前物资预置: which goods go from which depots to a forward
 * point, by when, and back again afterwards.
 *
 * <p>Invariants: the deadline is the expected landfall less the hours the plan says, and moves when
 * the forecast does; where the moment came from is always told with it; one act asks the depots for
 * all that was not asked for yet, each with a transfer order that names the plan; what was called
 * off is open again; the way back takes no more than the forward point still has. Two stations that
 * ask apart contradict each other in sight. The moment the centre is nearest to the forward point
 * stands for the landfall, because no bulletin tells it; an officer who knows better says so.
 *
 * <p>Enter at {@link org.watchfloor.supply.preposition.PrepositionService}.
 */
@NullMarked
package org.watchfloor.supply.preposition;

import org.jspecify.annotations.NullMarked;
