package org.watchfloor.order.channel.sms.cmpp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Packets over a connection. Several threads may write at once, one may read. A packet that has
 * begun must be whole within the time of an answer, however slowly its octets come.
 */
final class CmppStream implements AutoCloseable {
  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final Duration whole;

  /**
   * @param whole how long a packet may take from its first octet to its last
   */
  CmppStream(Socket socket, Duration whole) throws IOException {
    this.socket = socket;
    this.in = socket.getInputStream();
    this.out = socket.getOutputStream();
    this.whole = whole;
  }

  void write(CmppPacket packet) throws IOException {
    byte[] octets = packet.octets();
    synchronized (out) {
      out.write(octets);
      out.flush();
    }
  }

  /**
   * The next packet; null if none has begun in time.
   *
   * @param until the moment of {@link System#nanoTime} to wait for one to begin
   * @throws CmppException if what comes is none
   * @throws IOException if the other end is gone, or too slow
   */
  @Nullable CmppPacket read(long until) throws IOException {
    byte[] header = new byte[CmppPacket.HEADER];
    try {
      fill(header, 0, 1, until);
    } catch (SocketTimeoutException e) {
      return null;
    }
    long end = System.nanoTime() + whole.toNanos();
    fill(header, 1, header.length, end);
    ByteBuffer fields = ByteBuffer.wrap(header);
    int length = fields.getInt();
    if (length < CmppPacket.HEADER || length > CmppPacket.LONGEST) {
      throw new CmppException("a packet of " + length + " octets");
    }
    byte[] body = new byte[length - CmppPacket.HEADER];
    int command = fields.getInt();
    int sequence = fields.getInt();
    fill(body, 0, body.length, end);
    return new CmppPacket(command, sequence, body);
  }

  private void fill(byte[] into, int from, int to, long until) throws IOException {
    int at = from;
    while (at < to) {
      long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
      // Zero would be for ever; what is there already is taken even if the time is over.
      socket.setSoTimeout((int) Math.max(1, left));
      int got = in.read(into, at, to - at);
      if (got < 0) {
        throw new EOFException();
      }
      at += got;
      if (at < to && until - System.nanoTime() <= 0) {
        throw new SocketTimeoutException();
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
