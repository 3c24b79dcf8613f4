package org.watchfloor.exchange.link;

import java.util.Map;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.apache.activemq.artemis.spi.core.remoting.ssl.SSLContextConfig;
import org.apache.activemq.artemis.spi.core.remoting.ssl.SSLContextFactory;

/**
 * Hands the broker and its clients the context they were configured with, in place of one made of
 * key files: found by {@code META-INF/services}. A new one for every connection: a session of TLS
 * that is taken up again shows no certificate, and a station struck off meanwhile would be let in.
 */
public final class PinnedContext implements SSLContextFactory {
  /** Under which a transport's parameters hold what makes the context. */
  static final String PARAMETER = "watchfloorContext";

  /** Before the one of the broker's own. */
  private static final int PRIORITY = 100;

  @Override
  public SSLContext getSSLContext(SSLContextConfig config, Map<String, Object> parameters) {
    if (parameters.get(PARAMETER) instanceof Supplier<?> made
        && made.get() instanceof SSLContext pinned) {
      return pinned;
    }
    throw new IllegalStateException("A transport without this station's certificate");
  }

  @Override
  public int getPriority() {
    return PRIORITY;
  }
}
