package org.watchfloor.order.channel;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A peer that is no use: takes connections and says nothing, or nonsense. */
public final class DeadPeer implements AutoCloseable {
  private final ServerSocket server;
  private final List<Socket> taken = new CopyOnWriteArrayList<>();

  private DeadPeer(String says) throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(() -> serve(says));
  }

  /** Takes connections and never says anything. */
  public static DeadPeer silent() throws IOException {
    return new DeadPeer("");
  }

  /** Says something that is of no protocol, to everybody, and hangs up. */
  public static DeadPeer babbling() throws IOException {
    return new DeadPeer("\u0000\u0001\u0002\u0003 what do you want?\r\nnonsense\r\n\r\n");
  }

  /** A port nobody listens at. */
  public static int refusing() throws IOException {
    try (ServerSocket once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return once.getLocalPort();
    }
  }

  public int port() {
    return server.getLocalPort();
  }

  private void serve(String says) {
    while (!server.isClosed()) {
      try {
        Socket one = server.accept();
        taken.add(one);
        if (!says.isEmpty()) {
          OutputStream out = one.getOutputStream();
          out.write(says.getBytes(StandardCharsets.ISO_8859_1));
          out.flush();
          one.shutdownOutput();
        }
      } catch (IOException e) {
        // Closed by the test, or the client hung up first: both are what this peer is for.
        continue;
      }
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket one : taken) {
      one.close();
    }
  }
}
