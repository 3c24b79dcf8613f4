package org.watchfloor.plot;

/** What a plot is made of on the map. */
public enum PlotGeometry {
  /** One place. */
  POINT,
  /** One place where something is cut off, or a line. */
  SPOT_OR_LINE,
  /** A line of two places or more. */
  LINE,
  /** An area of three corners or more. */
  AREA,
  /** A middle and a radius. */
  CIRCLE
}
