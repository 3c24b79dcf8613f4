package org.watchfloor.incident.intake;

import java.util.regex.Pattern;

/**
 * How many people a narrative speaks of near a word: 3人死亡, 三名工人死亡, 死亡约3人, 死亡：3. A number that
 * counts something else (7月20日, 2026年, 12米) is none. Reads digits and Chinese numerals up to 9999.
 * Pure.
 */
final class HeadNumber {
  /** A number stands at most this many characters from its word. */
  private static final int REACH = 4;

  private static final String NUMBER = "(\\d{1,6}|[零〇一二两三四五六七八九十百千]{1,7})";
  private static final String PEOPLE = "[余多几]?(?:名|人|位|个|口)";
  private static final String BETWEEN = "[^\\d,;.\\u3002\\u3001]{0," + REACH + "}?";
  private static final String OTHER_UNITS = "(?![\\d年月日号时点分秒%.:米户头栋间辆艘度零〇一二两三四五六七八九十百千])";

  private HeadNumber() {}

  /** Patterns of a number before and after a word; group 1 or 2 holds the number. */
  static Pattern near(String word) {
    String quoted = Pattern.quote(word);
    return Pattern.compile(
        NUMBER
            + PEOPLE
            + BETWEEN
            + quoted
            + "|"
            + quoted
            + "(?:"
            + BETWEEN
            + NUMBER
            + PEOPLE
            + "|[:\\s]{0,2}"
            + NUMBER
            + OTHER_UNITS
            + ")");
  }

  /** The value of a number as found. */
  static int value(String number) {
    if (Character.isDigit(number.charAt(0))) {
      return Integer.parseInt(number);
    }
    int total = 0;
    int digit = 0;
    for (char c : number.toCharArray()) {
      int unit =
          switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
          };
      if (unit == 0) {
        digit = digit(c);
      } else {
        total += Math.max(1, digit) * unit;
        digit = 0;
      }
    }
    return total + digit;
  }

  private static int digit(char c) {
    return c == '两' ? 2 : Math.max(0, "〇一二三四五六七八九".indexOf(c));
  }
}
