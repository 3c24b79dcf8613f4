package org.watchfloor.geo.road;

/**
 * A place help depends on, and how long it is away.
 *
 * @param travel by road, or why not
 */
public record AidNearby(AidPoint point, Travel travel) {}
