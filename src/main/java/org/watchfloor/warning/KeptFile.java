package org.watchfloor.warning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A file exactly as it was received, so that it can be proved what it said.
 *
 * @param name its name
 * @param sha256 over its bytes, in hex
 * @param encoding {@code UTF-8} or {@code base64}
 * @param text its bytes in that encoding
 */
public record KeptFile(String name, String sha256, String encoding, String text) {
  private static final String PLAIN = "UTF-8";

  /** Keeps the bytes of a file: as text where that gives the very same bytes back. */
  public static KeptFile of(String name, byte[] bytes) {
    String plain = new String(bytes, StandardCharsets.UTF_8);
    boolean same =
        plain.chars().noneMatch(KeptFile::lost)
            && Arrays.equals(plain.getBytes(StandardCharsets.UTF_8), bytes);
    return same
        ? new KeptFile(name, hash(bytes), PLAIN, plain)
        : new KeptFile(name, hash(bytes), "base64", Base64.getEncoder().encodeToString(bytes));
  }

  /** The bytes as they were received. */
  public byte[] bytes() {
    return encoding.equals(PLAIN)
        ? text.getBytes(StandardCharsets.UTF_8)
        : Base64.getDecoder().decode(text);
  }

  /** Whether it still is what it was. */
  public boolean whole() {
    return sha256.equals(hash(bytes()));
  }

  /** The record takes control characters out of every text. */
  private static boolean lost(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
