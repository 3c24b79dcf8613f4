package org.watchfloor.exchange.link;

import java.util.Optional;
import org.apache.activemq.artemis.api.core.ActiveMQPropertyConversionException;
import org.apache.activemq.artemis.api.core.client.ClientMessage;

/**
 * A piece of a package as it travels: small enough that a bad line gets one over before it breaks,
 * so that a package goes on where it stopped.
 *
 * @param number the package's id
 * @param at where in its file the piece begins, bytes
 * @param total how long the file is, bytes
 * @param sha256 over the whole file, in hex
 * @param bytes the piece
 */
record Part(String number, long at, long total, String sha256, byte[] bytes) {
  /** A piece, bytes: eight seconds on a line of 64 kbit/s. */
  static final int BYTES = 64 << 10;

  /** A word of a station with some thousand others in it; more is no message of ours. */
  private static final int LARGEST_BODY = 1 << 20;

  private static final String NUMBER = "wfNumber";
  private static final String AT = "wfAt";
  private static final String TOTAL = "wfTotal";
  private static final String SHA256 = "wfSha256";

  ClientMessage into(ClientMessage message) {
    message.putStringProperty(NUMBER, number);
    message.putLongProperty(AT, at);
    message.putLongProperty(TOTAL, total);
    message.putStringProperty(SHA256, sha256);
    message.getBodyBuffer().writeBytes(bytes);
    return message;
  }

  /** Reads one; empty if the message is none, or of no sound form. */
  static Optional<Part> of(ClientMessage message, byte[] body) {
    if (!message.containsProperty(NUMBER)) {
      return Optional.empty();
    }
    try {
      String number = message.getStringProperty(NUMBER);
      String sha256 = message.getStringProperty(SHA256);
      long at = message.getLongProperty(AT);
      long total = message.getLongProperty(TOTAL);
      boolean sound =
          number.matches("[0-9A-Z]{1,26}")
              && sha256 != null
              && sha256.matches("[0-9a-f]{64}")
              && at >= 0
              && total > 0
              && at + body.length <= total
              && body.length > 0;
      return sound ? Optional.of(new Part(number, at, total, sha256, body)) : Optional.empty();
    } catch (ActiveMQPropertyConversionException | NullPointerException e) {
      return Optional.empty();
    }
  }

  /** What is in a message, once; nothing if it is longer than any of ours. */
  static byte[] body(ClientMessage message) {
    int size = message.getBodySize();
    if (size < 0 || size > LARGEST_BODY) {
      return new byte[0];
    }
    byte[] body = new byte[size];
    message.getBodyBuffer().readBytes(body);
    return body;
  }
}
