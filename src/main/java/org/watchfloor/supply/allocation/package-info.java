/**
 * What must move where: demands of places met from the stock of depots in the best way there is,
 * with the reason of every line and of everything that stays short.
 *
 * <p>Invariants: an answer never gives out more than a depot has above its reserve, never more than
 * was asked; the aims stand in a fixed order (unmet demand by priority, lateness by priority,
 * depots of nearer tiers, cost); the answer says how far at most it is from the best; the same
 * request and seed give the same answer. Quantities and costs are exact decimals.
 *
 * <p>Enter at {@link org.watchfloor.supply.allocation.Allocator}.
 */
@NullMarked
package org.watchfloor.supply.allocation;

import org.jspecify.annotations.NullMarked;
