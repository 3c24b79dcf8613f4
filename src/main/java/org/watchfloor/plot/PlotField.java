package org.watchfloor.plot;

/** A part of a plot that is changed, and written down, apart from the others. */
public enum PlotField {
  /** What it means. */
  SENSE,
  /** Where it is, and how far a circle reaches. */
  SHAPE,
  /** Its words. */
  LABEL,
  /** There or meant. */
  STATUS,
  /** How deep the water is. */
  DEPTH,
  /** Until when it holds. */
  EXPIRY,
  /** The incident it belongs to. */
  INCIDENT,
  /** Who said so. */
  SOURCE,
  /** Whether it stands or was taken away. */
  STANDING
}
