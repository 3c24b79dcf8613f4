package org.watchfloor.app.shell;

/** How large the entries of the rail can be, so that all of them are seen. Pure. */
enum RailFit {
  /** Sign above word, with air around. */
  ROOMY(4.5, ""),
  /** Sign above word, close together. */
  TIGHT(3.15, "rail-tight"),
  /** Sign beside word. */
  DENSE(0, "rail-dense");

  /** What the rail keeps free above and below, letters. */
  private static final double EDGES = 0.8;

  private final double letters;
  private final String style;

  RailFit(double letters, String style) {
    this.letters = letters;
    this.style = style;
  }

  /** The style class of the rail; empty for none. */
  String style() {
    return style;
  }

  /**
   * The largest that fits.
   *
   * @param height of the rail, pixels
   * @param letter the height of its text, pixels
   */
  static RailFit of(double height, double letter, int entries) {
    double room = (height / Math.max(1, letter) - EDGES) / Math.max(1, entries);
    for (RailFit fit : values()) {
      if (room >= fit.letters) {
        return fit;
      }
    }
    return DENSE;
  }
}
