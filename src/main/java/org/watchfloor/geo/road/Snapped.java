package org.watchfloor.geo.road;

import org.watchfloor.geo.GeoPoint;

/**
 * A place on a road.
 *
 * @param edge number of the stretch of road in its network
 * @param part how far along the stretch it lies, 0 to 1
 * @param at the place itself
 * @param metres how far the place asked for is from it
 * @param road the name of the road; empty if it has none
 */
public record Snapped(int edge, double part, GeoPoint at, double metres, String road) {}
