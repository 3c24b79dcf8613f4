/**
 * What places have asked for 物资需求, and what was planned for it. The open part of all demands is
 * what {@code allocate} answers; taking its answer over asks the depots by transfer orders.
 *
 * <p>Invariants: a demand is never changed, only withdrawn or planned for; the transfer that is
 * asked for a demand and the note that it was are one entry; a transfer that is called off opens
 * the demand again by itself.
 *
 * <p>Enter at {@link org.watchfloor.supply.demand.DemandService}.
 */
@NullMarked
package org.watchfloor.supply.demand;

import org.jspecify.annotations.NullMarked;
