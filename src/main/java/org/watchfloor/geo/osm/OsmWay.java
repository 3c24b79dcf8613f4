package org.watchfloor.geo.osm;

import java.util.Map;

/**
 * A line or, when closed, the outline of an area.
 *
 * @param nodes ids of its points in order; do not change the array
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and there are very many of them
public record OsmWay(long id, Map<String, String> tags, long[] nodes) {
  /** Whether it ends where it begins. */
  public boolean closed() {
    return nodes.length > 3 && nodes[0] == nodes[nodes.length - 1];
  }
}
