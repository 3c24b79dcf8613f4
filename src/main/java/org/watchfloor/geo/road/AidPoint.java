package org.watchfloor.geo.road;

import org.watchfloor.geo.GeoPoint;

/**
 * A place help depends on, as the map has it.
 *
 * @param name what it is called; empty if the map does not say
 */
public record AidPoint(AidKind kind, String name, GeoPoint at) {}
