package org.watchfloor.exchange.peer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * Thirty digits in six groups that stand for a text nobody could compare: what two officers read to
 * each other. Some 99 bits of SHA-256.
 */
public final class Fingerprint {
  private static final int GROUPS = 6;
  private static final int BYTES_A_GROUP = 5;
  private static final long DIGITS_A_GROUP = 100_000;

  private Fingerprint() {}

  /** Those of a text. */
  public static String of(String text) {
    byte[] hash = hash(text);
    StringJoiner groups = new StringJoiner(" ");
    for (int group = 0; group < GROUPS; group++) {
      long value = 0;
      for (int at = 0; at < BYTES_A_GROUP; at++) {
        value = value << Byte.SIZE | hash[group * BYTES_A_GROUP + at] & 0xFF;
      }
      groups.add(String.format(Locale.ROOT, "%05d", value % DIGITS_A_GROUP));
    }
    return groups.toString();
  }

  /** Whether what somebody typed is that fingerprint, however the digits are grouped. */
  public static boolean same(String typed, String fingerprint) {
    return digits(typed).equals(digits(fingerprint));
  }

  private static String digits(String text) {
    return text.replaceAll("[\\s-]", "");
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
