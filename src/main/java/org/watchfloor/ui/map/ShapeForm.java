package org.watchfloor.ui.map;

/** What a shape looks like on the map. */
public enum ShapeForm {
  /** A pin at one place. */
  PIN,
  /** Words at one place. */
  WORDS,
  /** A dot at one place, its words beside it. */
  NODE,
  /** A line. */
  LINE,
  /** A line with a head at its last place. */
  ARROW,
  /**
   * A line with a head at its last place and a lorry at its middle: goods on their way. The lorry
   * alone at one place: goods that wait for one.
   */
  HAUL,
  /** A barred line with a sign at its middle, or the sign alone at one place. */
  BARRED,
  /** An area. */
  AREA,
  /** A backdrop: an area without an edge, below all others. */
  WASH,
  /** The thin edge of a backdrop: a line that comes back to where it began. */
  EDGE;

  /** Whether it covers what lies within its places. */
  public boolean covers() {
    return this == AREA || this == WASH;
  }
}
