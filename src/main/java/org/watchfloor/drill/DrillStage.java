package org.watchfloor.drill;

/** Where a drill is in its course. */
public enum DrillStage {
  /** Laid out; its clock has not run. */
  PREPARED,
  /** Its clock has run; it may stand at present. */
  BEGUN,
  /** Over. */
  ENDED
}
