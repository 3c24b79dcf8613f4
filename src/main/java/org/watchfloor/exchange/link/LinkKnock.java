package org.watchfloor.exchange.link;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.security.cert.CertificateException;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.exchange.link.LinkSetting.Call;
import org.watchfloor.exchange.peer.StationTls;
import org.watchfloor.store.WayOut;

/**
 * Finds out, after a connection was not made, why: the broker's client says only that it was not.
 * In TLS 1.3 a server's refusal comes after the client thinks all is well, so it is waited for.
 */
final class LinkKnock {
  private static final Logger LOG = LoggerFactory.getLogger(LinkKnock.class);

  private LinkKnock() {}

  /** Why, in a sentence. Waits for the network. */
  static Message why(Call call, LinkTimes times, Supplier<SSLContext> context, WayOut out) {
    if (!out.open()) {
      return Message.of("store.refused.wayOut");
    }
    int patience = (int) times.dial().toMillis();
    try (Socket socket = new Socket()) {
      InetSocketAddress address = new InetSocketAddress(call.host(), call.port());
      if (address.isUnresolved()) {
        return Message.of("exchange.link.why.noSuchHost", call.host());
      }
      socket.connect(address, patience);
      socket.setSoTimeout(patience);
      return shaken(call, socket, context);
    } catch (ConnectException e) {
      LOG.debug("Nobody there", e);
      return Message.of("exchange.link.why.nobody", call.address());
    } catch (SocketTimeoutException e) {
      LOG.debug("No answer", e);
      return Message.of("exchange.link.why.silent", call.address());
    } catch (IOException e) {
      LOG.debug("Cut", e);
      return Message.of("exchange.link.why.cut", call.address());
    }
  }

  private static Message shaken(Call call, Socket socket, Supplier<SSLContext> context)
      throws IOException {
    SSLSocket tls =
        (SSLSocket)
            context.get().getSocketFactory().createSocket(socket, call.host(), call.port(), true);
    tls.setEnabledProtocols(new String[] {StationTls.VERSION});
    try {
      tls.startHandshake();
    } catch (SSLException e) {
      LOG.debug("No handshake", e);
      if (e.getCause() instanceof EOFException) {
        return Message.of("exchange.link.why.cut", call.address());
      }
      return isOurs(e)
          ? Message.of("exchange.link.why.otherKey", call.address(), call.station())
          : Message.of("exchange.link.why.noStation", call.address());
    }
    try {
      return tls.getInputStream().read() < 0
          ? Message.of("exchange.link.why.cut", call.address())
          : Message.of("exchange.link.why.noStation", call.address());
    } catch (SSLException e) {
      LOG.debug("Refused", e);
      return Message.of("exchange.link.why.refused", call.station());
    } catch (SocketTimeoutException e) {
      LOG.debug("Let in, and silent", e);
      return Message.of("exchange.link.why.busy", call.station());
    }
  }

  /** Whether it was this end that refused the other's key. */
  private static boolean isOurs(@Nullable Throwable thrown) {
    for (Throwable one = thrown; one != null; one = one.getCause()) {
      if (one instanceof CertificateException) {
        return true;
      }
    }
    return false;
  }
}
