package org.watchfloor.ui.map;

/** How wide the lines of an imported layer are. */
public enum InkWidth {
  FINE(0.1),
  MEDIUM(0.17),
  BOLD(0.3);

  private final double ems;

  InkWidth(double ems) {
    this.ems = ems;
  }

  /** Width in heights of text. */
  public double ems() {
    return ems;
  }
}
