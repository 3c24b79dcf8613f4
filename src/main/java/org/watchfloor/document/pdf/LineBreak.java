package org.watchfloor.document.pdf;

/**
 * Where a line of Chinese with words and numbers in it may end (GB/T 15834: closing signs do not
 * begin a line, opening ones do not end it). Pure.
 */
final class LineBreak {
  /** Signs below this are written in words. */
  private static final int HAN = 0x2e80;

  private LineBreak() {}

  /**
   * The best place to break a text between two places, near the second.
   *
   * @param from where the line begins
   * @param at the first sign that no longer fits
   * @return where the next line begins; behind {@code from}
   */
  static int before(String text, int from, int at) {
    int signs = untorn(text, from, at);
    int least = from + (at - from) / 4;
    int cut = signs;
    while (cut > least && word(text.charAt(cut)) && word(text.charAt(cut - 1))) {
      cut--;
    }
    return untorn(text, from, cut > least ? cut : joint(text, from, signs));
  }

  /** Where a word longer than the line, the name of an entry or a file, is best broken. */
  private static int joint(String text, int from, int at) {
    int half = from + (at - from) / 2;
    for (int cut = at; cut > half; cut--) {
      char before = text.charAt(cut - 1);
      if (before == '-' || before == '_' || before == '/') {
        return cut;
      }
    }
    return at;
  }

  /** Back to where neither a closing sign begins the next line nor an opening one ends this. */
  private static int untorn(String text, int from, int at) {
    int half = from + (at - from) / 2;
    int cut = at;
    while (cut > half && (closing(text.codePointAt(cut)) || opening(text.codePointBefore(cut)))) {
      cut = text.offsetByCodePoints(cut, -1);
    }
    return cut > half ? cut : at;
  }

  /** The first place from one on that is no space. */
  static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static boolean word(char sign) {
    return sign > ' ' && sign < HAN && !opening(sign) && !closing(sign) || digits(sign);
  }

  /** Signs that hold a number or a time together. */
  private static boolean digits(char sign) {
    return sign == '.' || sign == ':' || sign == '-' || sign == '/';
  }

  private static boolean closing(int sign) {
    return switch (Character.getType(sign)) {
      case Character.END_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean opening(int sign) {
    return switch (Character.getType(sign)) {
      case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> true;
      default -> false;
    };
  }
}
