package org.watchfloor.order.channel.sms.cmpp;

import java.nio.ByteBuffer;

/**
 * One packet: twelve octets of header (Total_Length, Command_Id, Sequence_Id), then the body.
 *
 * @param command what it is for
 * @param sequence which; an answer has that of what it answers
 * @param body the rest
 */
record CmppPacket(int command, int sequence, byte[] body) {
  static final int HEADER = 12;

  /** Longer than any packet this client sends or should get. */
  static final int LONGEST = 4096;

  byte[] octets() {
    return ByteBuffer.allocate(HEADER + body.length)
        .putInt(HEADER + body.length)
        .putInt(command)
        .putInt(sequence)
        .put(body)
        .array();
  }
}
