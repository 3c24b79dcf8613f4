package org.watchfloor.order.channel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * Keeps the connections to a peer of a test secret: speaks TLS to the outside and hands everything
 * on as it is, from the first byte or, as mail servers do, once it is asked for.
 */
public final class TlsFront implements AutoCloseable {
  private final ServerSocket server;
  private final SSLContext context;
  private final int behind;
  private final boolean starts;
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  /**
   * Listens.
   *
   * @param store the server's keys
   * @param behind the port of the peer
   * @param starts whether it begins in the open, as a mail server with STARTTLS
   */
  public TlsFront(Path store, int behind, boolean starts) throws IOException {
    this.context = context(store);
    this.behind = behind;
    this.starts = starts;
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  private static SSLContext context(Path store) throws IOException {
    try (InputStream in = Files.newInputStream(store)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(in, Keys.PASSWORD.toCharArray());
      KeyManagerFactory managers =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(keys, Keys.PASSWORD.toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  public int port() {
    return server.getLocalPort();
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        Socket one = server.accept();
        open.add(one);
        Thread.ofVirtual().start(() -> front(one));
      } catch (IOException e) {
        // Closed by the test.
        return;
      }
    }
  }

  private void front(Socket one) {
    try {
      if (starts) {
        askedFor(one);
      }
      SSLSocket secret =
          (SSLSocket) context.getSocketFactory().createSocket(one, null, one.getPort(), true);
      secret.setUseClientMode(false);
      secret.startHandshake();
      Socket peer = new Socket(InetAddress.getLoopbackAddress(), behind);
      open.add(peer);
      InputStream from = peer.getInputStream();
      if (starts) {
        // The greeting was given before.
        while (from.read() != '\n') {
          continue;
        }
      }
      Thread.ofVirtual().start(() -> pass(secret, peer));
      from.transferTo(secret.getOutputStream());
      secret.close();
    } catch (IOException e) {
      // Whoever came did not trust this end, or went: both are what the test is for.
      closeAll(List.of(one));
    }
  }

  private static void pass(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException e) {
      closeAll(List.of(from, to));
    }
  }

  private static void askedFor(Socket one) throws IOException {
    OutputStream out = one.getOutputStream();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(one.getInputStream(), StandardCharsets.US_ASCII));
    say(out, "220 front");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith("STARTTLS")) {
        say(out, "220 go on");
        return;
      }
      say(out, line.startsWith("EHLO") ? "250-front\r\n250 STARTTLS" : "530 STARTTLS first");
    }
    throw new IOException("gone");
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private static void closeAll(List<Socket> sockets) {
    for (Socket socket : sockets) {
      try {
        socket.close();
      } catch (IOException e) {
        continue;
      }
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    closeAll(open);
  }
}
