package org.watchfloor.shelter.arrival;

import org.watchfloor.base.Ids;
import org.watchfloor.base.RefusedException;

/**
 * The code of a wristband: twelve digits, a 9, ten by chance, a check digit (ISO 7064 MOD 11,10).
 * Only digits, so that an input method for Chinese cannot swallow a scan; by chance, so that sheets
 * printed at two stations before an event never carry the same, and the code says nothing of whom
 * it is tied to.
 */
public final class TagCode {
  /** How many digits a code has. */
  static final int LENGTH = 12;

  private static final char FIRST = '9';
  private static final int CHANCE = 10;
  private static final int TEN = 10;
  private static final int MODULUS = 11;

  private TagCode() {}

  /** A new code. */
  public static String make(Ids ids) {
    String id = ids.next();
    StringBuilder code = new StringBuilder(LENGTH).append(FIRST);
    for (int i = id.length() - CHANCE; i < id.length(); i++) {
      code.append(id.charAt(i) % TEN);
    }
    return code.append(check(code)).toString();
  }

  /** Whether something has the look of a code; it may still be misread. */
  static boolean looksLikeOne(String code) {
    return code.length() == LENGTH
        && code.charAt(0) == FIRST
        && code.chars().allMatch(sign -> sign >= '0' && sign <= '9');
  }

  /**
   * Reads a code.
   *
   * @return the twelve digits; empty for none
   * @throws RefusedException if it is no code of a tag, or was misread
   */
  public static String read(String typed) {
    String code = DeskText.code(typed);
    if (code.isEmpty()) {
      return "";
    }
    if (!looksLikeOne(code) || code.charAt(LENGTH - 1) - '0' != check(code)) {
      throw RefusedException.of("arrival.refused.tag", code.length());
    }
    return code;
  }

  private static int check(CharSequence code) {
    int product = TEN;
    for (int i = 0; i < LENGTH - 1; i++) {
      int sum = (product + code.charAt(i) - '0') % TEN;
      product = (sum == 0 ? TEN : sum) * 2 % MODULUS;
    }
    return (MODULUS - product) % TEN;
  }
}
