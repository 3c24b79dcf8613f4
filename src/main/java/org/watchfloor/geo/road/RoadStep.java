package org.watchfloor.geo.road;

import org.watchfloor.geo.GeoPoint;

/**
 * One line of printed directions.
 *
 * @param words what to do, in the language asked for
 * @param road the road it leads onto; empty if it has no name
 * @param metres how far one then goes
 * @param minutes how long that takes
 * @param at where it is done
 */
public record RoadStep(String words, String road, double metres, double minutes, GeoPoint at) {}
