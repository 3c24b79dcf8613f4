package org.watchfloor.warning;

/** Division codes of twelve digits, of any level from province to village. Pure. */
final class DivisionCode {
  private static final int[] LEVELS = {2, 4, 6, 9, 12};

  private DivisionCode() {}

  /** The digits that name the area and all below it. */
  static String stem(String code) {
    for (int digits : LEVELS) {
      if (code.length() <= digits || code.substring(digits).chars().allMatch(c -> c == '0')) {
        return code.substring(0, Math.min(digits, code.length()));
      }
    }
    return code;
  }
}
