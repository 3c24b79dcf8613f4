package org.watchfloor.order.channel.sms;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The words of a text message that came in. A part of a long one says which of how many it is: the
 * parts come singly, and each is kept as it comes. Pure.
 */
public final class ReceivedText {
  /** GB in CMPP, and in the place SMPP 3.4 (5.2.19) leaves to gateways. */
  private static final int GB = 15;

  private static final int UCS2 = 8;
  private static final int EIGHT_BIT = 4;
  private static final int SHORT_REFERENCE = 0;
  private static final int LONG_REFERENCE = 8;

  private ReceivedText() {}

  /**
   * The words.
   *
   * @param coding how they are written: the octet of SMPP 3.4 and CMPP for it
   * @param headed whether a header stands before them (3GPP TS 23.040, 9.2.3.24)
   */
  public static String of(byte[] bytes, int coding, boolean headed) {
    int head = headed && bytes.length > 0 ? Math.min(bytes.length, 1 + (bytes[0] & 0xff)) : 0;
    String words =
        new String(Arrays.copyOfRange(bytes, head, bytes.length), letters(coding)).strip();
    return head == 0 ? words : which(Arrays.copyOf(bytes, head)) + words;
  }

  private static Charset letters(int coding) {
    if (coding == GB) {
      return Charset.forName("GB18030");
    }
    if ((coding & 0x0c) == UCS2) {
      return StandardCharsets.UTF_16BE;
    }
    // The letters of GSM 03.38 people write here have the codes of ASCII.
    return (coding & 0x0c) == EIGHT_BIT ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
  }

  /** As in {@code (2/3) }; empty if the header does not say. */
  private static String which(byte[] header) {
    int at = 1;
    while (at + 1 < header.length) {
      int kind = header[at];
      int length = header[at + 1] & 0xff;
      int last = at + 1 + length;
      boolean parts = kind == SHORT_REFERENCE && length == 3;
      if ((parts || kind == LONG_REFERENCE && length == 4) && last < header.length) {
        return "(%d/%d) ".formatted(header[last] & 0xff, header[last - 1] & 0xff);
      }
      at = last + 1;
    }
    return "";
  }
}
