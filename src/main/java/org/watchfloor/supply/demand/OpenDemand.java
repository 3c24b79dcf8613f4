package org.watchfloor.supply.demand;

/**
 * A demand and what of it nothing was planned for yet.
 *
 * @param left 0 or more
 */
public record OpenDemand(SupplyDemand demand, long left) {}
