package org.watchfloor.geo.osm;

import java.util.Map;

/**
 * A point that means something by itself: it has tags.
 *
 * @param lon degrees east
 * @param lat degrees north
 */
public record OsmNode(long id, Map<String, String> tags, double lon, double lat) {}
