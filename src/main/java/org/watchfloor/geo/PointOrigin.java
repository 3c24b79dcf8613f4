package org.watchfloor.geo;

/** How the place of something was got: what its numbers can be trusted for. */
public enum PointOrigin {
  /** Nobody told, as in everything written down before this was asked. */
  UNTOLD,
  /** Coordinates somebody typed, from a telephone call, a radio or a device. */
  TYPED,
  /** Somebody pointed at the map. */
  MAP,
  /** A place found by its name. */
  NAME,
  /** A file another office handed over: the row of a register, the track of a storm. */
  FILE
}
