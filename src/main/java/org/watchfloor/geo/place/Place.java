package org.watchfloor.geo.place;

import org.watchfloor.geo.GeoPoint;

/**
 * A named point.
 *
 * @param id unique among the places of one index, for whoever registered it
 * @param name as people there say it
 */
public record Place(String id, String name, PlaceKind kind, GeoPoint point) {}
