package org.watchfloor.ui.map;

/** What a shape looks like on the map. */
public enum ShapeForm {
  /** A pin at one place. */
  PIN,
  /** Words at one place. */
  WORDS,
  /** A line. */
  LINE,
  /** A line with a head at its last place. */
  ARROW,
  /** A barred line with a sign at its middle, or the sign alone at one place. */
  BARRED,
  /** An area. */
  AREA
}
