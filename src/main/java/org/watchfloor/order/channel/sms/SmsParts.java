package org.watchfloor.order.channel.sms;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as the parts a telephone shows as one message (3GPP TS 23.040, 9.2.3.24.1). Pure.
 *
 * @param ucs2 whether it is in UCS-2; else in the letters every network has
 * @param parts the bytes of each part, in order; those of several begin with a header
 */
public record SmsParts(boolean ucs2, List<byte[]> parts) {
  private static final int OCTETS = 140;
  private static final int HEADER = 6;
  private static final int SINGLE_LETTERS = 160;
  private static final int PART_LETTERS = 153;
  private static final int MOST_PARTS = 255;

  /** Letters whose code is the same in ASCII and in the alphabet of GSM 03.38. */
  private static final String COMMON =
      "\n\r !\"#%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  public SmsParts {
    parts = List.copyOf(parts);
  }

  /**
   * Splits a text.
   *
   * @param reference tells the parts of one message from those of another
   * @throws IllegalArgumentException if it needs more than 255 parts
   */
  public static SmsParts of(String text, int reference) {
    return of(text, reference, !text.chars().allMatch(one -> COMMON.indexOf(one) >= 0));
  }

  /**
   * Splits a text for a gateway that gets everything in UCS-2.
   *
   * @throws IllegalArgumentException if it needs more than 255 parts
   */
  public static SmsParts unicode(String text, int reference) {
    return of(text, reference, true);
  }

  private static SmsParts of(String text, int reference, boolean ucs2) {
    List<String> pieces =
        ucs2
            ? split(text, OCTETS / 2, (OCTETS - HEADER) / 2)
            : split(text, SINGLE_LETTERS, PART_LETTERS);
    if (pieces.size() > MOST_PARTS) {
      throw new IllegalArgumentException("A text of " + pieces.size() + " parts");
    }
    List<byte[]> parts = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      byte[] letters =
          pieces.get(i).getBytes(ucs2 ? StandardCharsets.UTF_16BE : StandardCharsets.US_ASCII);
      parts.add(pieces.size() == 1 ? letters : headed(letters, reference, pieces.size(), i + 1));
    }
    return new SmsParts(ucs2, parts);
  }

  /** Whether there is more than one. */
  public boolean several() {
    return parts.size() > 1;
  }

  private static List<String> split(String text, int single, int part) {
    if (text.length() <= single) {
      return List.of(text);
    }
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int to = Math.min(from + part, text.length());
      if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }

  private static byte[] headed(byte[] letters, int reference, int many, int which) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {5, 0, 3, (byte) reference, (byte) many, (byte) which});
    out.writeBytes(letters);
    return out.toByteArray();
  }
}
