package org.watchfloor.order.channel.sms.cmpp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.watchfloor.order.channel.setting.CmppVersion;

/** Reads the fields of a body one after the other. Not for several threads. */
final class CmppBody {
  private final ByteBuffer in;

  CmppBody(byte[] body) {
    in = ByteBuffer.wrap(body);
  }

  int octet() throws CmppException {
    return need(1).get() & 0xff;
  }

  long longNumber() throws CmppException {
    return need(Long.BYTES).getLong();
  }

  int result(CmppVersion version) throws CmppException {
    return switch (version) {
      case V2 -> octet();
      case V3 -> need(Integer.BYTES).getInt();
    };
  }

  /** Letters up to the first zero. */
  String text(int length) throws CmppException {
    byte[] letters = octets(length);
    int end = 0;
    while (end < letters.length && letters[end] != 0) {
      end++;
    }
    return new String(letters, 0, end, StandardCharsets.ISO_8859_1).strip();
  }

  byte[] octets(int length) throws CmppException {
    byte[] octets = new byte[length];
    need(length).get(octets);
    return octets;
  }

  private ByteBuffer need(int length) throws CmppException {
    if (in.remaining() < length) {
      throw new CmppException("a packet that ends " + (length - in.remaining()) + " octets early");
    }
    return in;
  }
}
