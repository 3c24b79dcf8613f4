package org.watchfloor.geo.osm;

import java.util.List;
import java.util.Map;

/**
 * Several things that are one thing together, as an area with holes or a forbidden turn.
 *
 * @param ways ids of its member ways; do not change the array
 * @param members all its members in order, each with its part in it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record OsmRelation(long id, Map<String, String> tags, long[] ways, List<Member> members) {

  /** What a member is. */
  public enum Kind {
    NODE,
    WAY,
    RELATION
  }

  /**
   * One member.
   *
   * @param role its part in the relation, as {@code outer} or {@code via}; may be empty
   */
  public record Member(Kind kind, long id, String role) {}
}
