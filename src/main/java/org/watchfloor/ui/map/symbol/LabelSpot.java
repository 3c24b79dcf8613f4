package org.watchfloor.ui.map.symbol;

/**
 * Where the name of a symbol stands: beside it, or, where that room is taken, further off with a
 * line that leads to it.
 */
public enum LabelSpot {
  RIGHT(false),
  LEFT(false),
  BELOW(false),
  ABOVE(false),
  FAR_ABOVE_RIGHT(true),
  FAR_BELOW_RIGHT(true),
  FAR_ABOVE_LEFT(true),
  FAR_BELOW_LEFT(true);

  private final boolean leader;

  LabelSpot(boolean leader) {
    this.leader = leader;
  }

  /** Whether a line leads from the symbol to its name. */
  boolean leader() {
    return leader;
  }
}
