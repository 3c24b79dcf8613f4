package org.watchfloor.order.message;

import java.util.Locale;

/**
 * Two check digits over a row of characters: the sum of each character's value times a power of 5,
 * modulo 97. Values differ by less than 97 and 5 is a primitive root of the prime 97, so one wrong
 * character always shows, and so do any two that changed places unless exactly a multiple of 96
 * characters lies between their places. The construction is that of the pure systems of ISO 7064
 * with another radix. Pure.
 */
public final class CheckDigits {
  private static final int PRIME = 97;
  private static final int ROOT = 5;

  /** What can stand in a number, and the blank that keeps two numbers apart. */
  static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-.@/ ";

  private CheckDigits() {}

  /** The check digits of a row, 00 to 96; characters that are not in the alphabet do not count. */
  public static String of(String row) {
    int sum = 0;
    int weight = ROOT;
    String upper = row.toUpperCase(Locale.ROOT);
    for (int i = 0; i < upper.length(); i++) {
      int value = ALPHABET.indexOf(upper.charAt(i));
      if (value >= 0) {
        sum = (sum + (value + 1) * weight) % PRIME;
        weight = weight * ROOT % PRIME;
      }
    }
    return String.format(Locale.ROOT, "%02d", sum);
  }

  /** What of a message is checked: the order's number, then every number in its words. */
  static String row(String number, String words) {
    StringBuilder row = new StringBuilder(number);
    boolean inside = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (digit) {
        if (!inside) {
          row.append(' ');
        }
        row.append(c);
      }
      inside = digit;
    }
    return row.toString();
  }
}
