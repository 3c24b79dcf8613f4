package org.watchfloor.geo.place;

import java.util.Arrays;

/**
 * How far the beginning of a name is from what was typed: what has to be put in, left out or
 * exchanged, a sign read alike counting half. Letters typed are compared with the spelling of the
 * name instead of its signs. For one search, on one thread.
 */
final class Similarity {
  /** The price of a wrong, missing or superfluous sign; one that is only read alike costs half. */
  private static final int WRONG = 2;

  private static final int ALIKE = 1;

  private final int[] typed;
  private final String[][] readings;
  private final boolean letters;
  private final int limit;

  /** What was typed, and how each of its signs is read. */
  Similarity(int[] typed, Readings readings) {
    this.typed = typed;
    this.readings = new String[typed.length][];
    for (int i = 0; i < typed.length; i++) {
      this.readings[i] = readings.of(typed[i]);
    }
    letters = Arrays.stream(typed).noneMatch(Character::isIdeographic);
    limit = letters ? limitOfLetters(typed.length) : limitOfSigns(typed.length);
  }

  /** Two signs may be half wrong; three have one mistake, seven two, nine three. */
  private static int limitOfSigns(int length) {
    return length < 2
        ? -1
        : length < 3 ? ALIKE : length < 7 ? WRONG : length < 9 ? 2 * WRONG : 3 * WRONG;
  }

  /** Among four letters everything is like everything. */
  private static int limitOfLetters(int length) {
    return length < 5 ? -1 : length < 9 ? WRONG : 2 * WRONG;
  }

  /** The distance, or a negative number if it is too far to be meant. */
  int to(int[] signs, String[][] spelled) {
    if (limit < 0) {
      return -1;
    }
    int[] row = new int[typed.length + 1];
    for (int i = 0; i <= typed.length; i++) {
      row[i] = i * WRONG;
    }
    int best = row[typed.length];
    for (int at = 0; at < signs.length; at++) {
      row = letters ? spelling(row, spelled[at]) : sign(row, signs[at], spelled[at]);
      best = Math.min(best, row[typed.length]);
      if (Arrays.stream(row).min().orElseThrow() > limit) {
        break;
      }
    }
    return best <= limit ? best : -1;
  }

  private int[] spelling(int[] before, String[] spelled) {
    int[] best = null;
    for (String reading : spelled) {
      int[] row = before;
      for (int i = 0; i < reading.length(); i++) {
        char letter = reading.charAt(i);
        row = next(row, place -> typed[place] == letter ? 0 : WRONG);
      }
      if (best == null) {
        best = row;
      } else {
        for (int i = 0; i < row.length; i++) {
          best[i] = Math.min(best[i], row[i]);
        }
      }
    }
    return best == null ? before : best;
  }

  private int[] sign(int[] before, int sign, String[] spelled) {
    return next(
        before,
        place -> typed[place] == sign ? 0 : isAlike(readings[place], spelled) ? ALIKE : WRONG);
  }

  private interface Price {
    int of(int place);
  }

  private int[] next(int[] before, Price price) {
    int[] row = new int[before.length];
    row[0] = before[0] + WRONG;
    for (int i = 1; i < row.length; i++) {
      int exchanged = before[i - 1] + price.of(i - 1);
      row[i] = Math.min(exchanged, Math.min(before[i], row[i - 1]) + WRONG);
    }
    return row;
  }

  private static boolean isAlike(String[] one, String[] other) {
    for (String a : one) {
      for (String b : other) {
        if (a.equals(b)) {
          return true;
        }
      }
    }
    return false;
  }
}
