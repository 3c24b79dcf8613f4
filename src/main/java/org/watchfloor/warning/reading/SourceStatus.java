package org.watchfloor.warning.reading;

/** How much a number of the field is worth. */
public enum SourceStatus {
  /** Read in a published rule, which is named. */
  VERIFIED,
  /** General knowledge of the field; the text was not seen. */
  GK,
  /** Ours, for want of a rule. */
  OURS,
  /** The district's own. */
  USER
}
