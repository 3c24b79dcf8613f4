package org.watchfloor.geo.osm;

import java.util.Map;

/**
 * Several ways that are one thing together, as an area with holes.
 *
 * @param ways ids of its member ways; do not change the array
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record OsmRelation(long id, Map<String, String> tags, long[] ways) {}
