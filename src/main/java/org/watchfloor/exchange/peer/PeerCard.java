package org.watchfloor.exchange.peer;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a station shows of itself: its name and the public halves of its keys. One line of plain
 * characters, so that it fits a QR code and a scanner can type it.
 *
 * @param station the station's short id
 * @param name its name as printed on documents
 * @param signing the Ed25519 key its signatures are checked with, 32 bytes in Base64
 * @param sealing the X25519 key what is meant for it is sealed with, 32 bytes in Base64
 */
public record PeerCard(String station, String name, String signing, String sealing) {
  /** Bytes of either key. */
  static final int KEY = 32;

  private static final String FORM = "WATCHFLOOR1";
  private static final Pattern STATION = Pattern.compile("[A-Z0-9](?:[A-Z0-9~-]{0,30}[A-Z0-9])?");
  private static final int LONGEST_NAME = 200;

  /** Reads the line back; empty if it is no card. */
  public static Optional<PeerCard> parse(String text) {
    List<String> parts = List.of(text.strip().split(";", -1));
    if (parts.size() != 5 || !parts.getFirst().equals(FORM)) {
      return Optional.empty();
    }
    String name = decoded(parts.get(2));
    boolean sound =
        STATION.matcher(parts.get(1)).matches()
            && name != null
            && name.length() <= LONGEST_NAME
            && isKey(parts.get(3))
            && isKey(parts.get(4));
    return sound && name != null
        ? Optional.of(new PeerCard(parts.get(1), name, parts.get(3), parts.get(4)))
        : Optional.empty();
  }

  /** Whether a text begins as a card does, whole or not. */
  public static boolean looksLike(String text) {
    return text.strip().startsWith(FORM);
  }

  /** The line. */
  public String text() {
    return new StringJoiner(";")
        .add(FORM)
        .add(station)
        .add(URLEncoder.encode(name, StandardCharsets.UTF_8))
        .add(signing)
        .add(sealing)
        .toString();
  }

  /**
   * Thirty digits in six groups that stand for the station's id and both keys: what two officers
   * compare on paper or read to each other. Some 99 bits of SHA-256.
   */
  public String fingerprint() {
    return Fingerprint.of(station + ";" + signing + ";" + sealing);
  }

  /** Whether another is of the same station and keys: a station may have been renamed. */
  boolean sameKeys(PeerCard other) {
    return station.equals(other.station)
        && signing.equals(other.signing)
        && sealing.equals(other.sealing);
  }

  /** Whether what somebody typed is the fingerprint, however the digits are grouped. */
  boolean matches(String typed) {
    return Fingerprint.same(typed, fingerprint());
  }

  private static boolean isKey(String text) {
    try {
      return Base64.getDecoder().decode(text).length == KEY;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static @Nullable String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
