package org.watchfloor.ui.map.symbol;

/**
 * The measures of symbols, all in units of the text height, so that the desk, large text and the
 * wall show the same picture in another size.
 */
final class SymbolSizes {
  /** Half the side of a symbol. */
  static final double HALF = 0.82;

  /** Half the side of an incident: larger than all else. */
  static final double HALF_INCIDENT = 1.05;

  /** Half the side of a group. */
  static final double HALF_GROUP = 1.1;

  /** Half the side of the room that names keep clear of. */
  static final double OBSTACLE = 0.95;

  /** Symbols nearer to each other than this share a cell; 48 pixels at the desk's 14. */
  static final double CELL = 48 / 14.0;

  private static final double GAP = 0.25;
  private static final double FAR_X = 2.6;
  private static final double FAR_Y = 2.9;
  private static final double LATIN_EM = 0.56;

  private SymbolSizes() {}

  /** About how wide a text is: Chinese characters are square, all others a good half. */
  static double textEms(String text) {
    return text.codePoints().mapToDouble(c -> c >= 0x2E80 ? 1 : LATIN_EM).sum();
  }

  /** Where a label's left edge stands from the symbol's middle. */
  static double labelX(LabelSpot spot, double unit, double width) {
    return switch (spot) {
      case RIGHT -> (HALF_INCIDENT + GAP) * unit;
      case LEFT -> -(HALF_INCIDENT + GAP) * unit - width;
      case BELOW, ABOVE -> -width / 2;
      case FAR_ABOVE_RIGHT, FAR_BELOW_RIGHT -> FAR_X * unit;
      case FAR_ABOVE_LEFT, FAR_BELOW_LEFT -> -FAR_X * unit - width;
    };
  }

  /** Where a label's middle stands from the symbol's middle. */
  static double labelY(LabelSpot spot, double unit) {
    return switch (spot) {
      case RIGHT, LEFT -> 0;
      case BELOW -> (HALF_INCIDENT + 3 * GAP) * unit;
      case ABOVE -> -(HALF_INCIDENT + 3 * GAP) * unit;
      case FAR_BELOW_RIGHT, FAR_BELOW_LEFT -> FAR_Y * unit;
      case FAR_ABOVE_RIGHT, FAR_ABOVE_LEFT -> -FAR_Y * unit;
    };
  }
}
