package org.watchfloor.supply;

import org.watchfloor.geo.GeoPoint;

/**
 * Something goods can be sent to.
 *
 * @param destination what the order says
 * @param at where it is, to find the nearest depots
 */
public record TransferTarget(Destination destination, GeoPoint at) {}
