package org.watchfloor.exchange.link;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyConnectorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.TransportConstants;
import org.watchfloor.exchange.peer.StationTls;

/** The parameters of the two ends of a connection over a network. */
final class Netty {
  /** Connections at once; a hall has some tens of stations. */
  private static final int CONNECTIONS = 256;

  private Netty() {}

  /** The end that is connected to, on all networks of this machine. */
  static Map<String, Object> acceptor(int port, Supplier<SSLContext> context) {
    Map<String, Object> of = common(context);
    of.put(TransportConstants.HOST_PROP_NAME, "0.0.0.0");
    of.put(TransportConstants.PORT_PROP_NAME, port);
    of.put(TransportConstants.NEED_CLIENT_AUTH_PROP_NAME, true);
    of.put(TransportConstants.PROTOCOLS_PROP_NAME, "CORE");
    of.put(TransportConstants.CONNECTIONS_ALLOWED, CONNECTIONS);
    return of;
  }

  /** The end that connects. */
  static TransportConfiguration connector(
      String host, int port, LinkTimes times, Supplier<SSLContext> context) {
    Map<String, Object> of = common(context);
    of.put(TransportConstants.HOST_PROP_NAME, host);
    of.put(TransportConstants.PORT_PROP_NAME, port);
    // Names of machines count for nothing: the key is pinned.
    of.put(TransportConstants.VERIFY_HOST_PROP_NAME, false);
    of.put(TransportConstants.NETTY_CONNECT_TIMEOUT, (int) times.dial().toMillis());
    return new TransportConfiguration(NettyConnectorFactory.class.getName(), of);
  }

  private static Map<String, Object> common(Supplier<SSLContext> context) {
    Map<String, Object> of = new HashMap<>();
    of.put(TransportConstants.SSL_ENABLED_PROP_NAME, true);
    of.put(TransportConstants.ENABLED_PROTOCOLS_PROP_NAME, StationTls.VERSION);
    of.put(TransportConstants.USE_EPOLL_PROP_NAME, false);
    of.put(TransportConstants.USE_KQUEUE_PROP_NAME, false);
    // Asked for, and not looked at: the certificate is in the context.
    of.put(TransportConstants.KEYSTORE_PATH_PROP_NAME, "-");
    of.put(PinnedContext.PARAMETER, context);
    return of;
  }
}
