package org.watchfloor.table;

/**
 * Full-width characters: the twins of ASCII that a Chinese input method types, look the same and
 * are not.
 */
final class Width {
  private static final int FIRST = 0xff01;
  private static final int LAST = 0xff5e;
  private static final int DISTANCE = FIRST - '!';
  private static final char WIDE_SPACE = '\u3000';

  private Width() {}

  static boolean hasWide(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == WIDE_SPACE || c >= FIRST && c <= LAST) {
        return true;
      }
    }
    return false;
  }

  /** Every full-width character as its half-width twin. */
  static String half(String text) {
    return map(text, false);
  }

  /** Letters and digits half-width; brackets, commas and colons stay as Chinese text has them. */
  static String halfLettersAndDigits(String text) {
    return map(text, true);
  }

  private static String map(String text, boolean lettersAndDigitsOnly) {
    if (!hasWide(text)) {
      return text;
    }
    StringBuilder half = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      char twin = c == WIDE_SPACE ? ' ' : c >= FIRST && c <= LAST ? (char) (c - DISTANCE) : c;
      half.append(lettersAndDigitsOnly && !Character.isLetterOrDigit(twin) ? c : twin);
    }
    return half.toString();
  }
}
