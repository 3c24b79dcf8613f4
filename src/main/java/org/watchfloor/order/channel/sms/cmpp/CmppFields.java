package org.watchfloor.order.channel.sms.cmpp;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.watchfloor.order.channel.setting.CmppVersion;

/** Writes the fields of a body one after the other. Not for several threads. */
final class CmppFields {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Unsigned Integer of one octet. */
  CmppFields octet(int value) {
    out.write(value);
    return this;
  }

  /** Unsigned Integer of four octets. */
  CmppFields number(int value) {
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    return this;
  }

  /** Unsigned Integer of eight octets. */
  CmppFields longNumber(long value) {
    out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    return this;
  }

  /** A result: one octet in 2.0, four in 3.0. */
  CmppFields result(int value, CmppVersion version) {
    return switch (version) {
      case V2 -> octet(value);
      case V3 -> number(value);
    };
  }

  /**
   * Octet String: zeros after the letters.
   *
   * @throws IllegalArgumentException if it is longer
   */
  CmppFields text(String value, int length) {
    byte[] letters = value.getBytes(StandardCharsets.ISO_8859_1);
    if (letters.length > length) {
      throw new IllegalArgumentException(letters.length + " octets for a field of " + length);
    }
    out.writeBytes(letters);
    return zeros(length - letters.length);
  }

  CmppFields octets(byte[] value) {
    out.writeBytes(value);
    return this;
  }

  CmppFields zeros(int many) {
    out.writeBytes(new byte[many]);
    return this;
  }

  byte[] body() {
    return out.toByteArray();
  }
}
