package org.watchfloor.document.sheet;

/** Sizes of paper an office printer takes, lying on their long side. */
public enum Paper {
  A3(420, 297),
  A4(297, 210);

  private final double width;
  private final double height;

  Paper(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** Millimetres. */
  public double width() {
    return width;
  }

  /** Millimetres. */
  public double height() {
    return height;
  }
}
