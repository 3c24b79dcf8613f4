package org.watchfloor.exchange.link;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMAcceptorFactory;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMConnectorFactory;
import org.apache.activemq.artemis.core.remoting.impl.invm.TransportConstants;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptorFactory;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.store.WayOut;

/**
 * The broker of a station that serves links: in this program, its files in the data folder. Two
 * queues for each introduced station, one a way; no other can be made, and a station reaches only
 * its own two. Background threads; one at a time starts, changes and stops it.
 */
final class LinkBroker implements AutoCloseable, LinkServed.Queues {
  private static final Logger LOG = LoggerFactory.getLogger(LinkBroker.class);

  /** One file of its journal, bytes. */
  private static final int FILE_BYTES = 10 << 20;

  private static final int THREADS = 8;
  private static final int DISK_SCAN_MILLIS = 5000;
  private static final int NEVER_MORE_DELIVERIES = -1;

  private final ActiveMQServer server;
  private final int inside;
  private final LinkServed served = new LinkServed(this);

  /** The queue of what a station sends here. */
  static String up(String station) {
    return "up." + station;
  }

  /** The queue of what is for a station. */
  static String down(String station) {
    return "down." + station;
  }

  /**
   * Starts it.
   *
   * @param files where it keeps what is under way
   * @param inside a number no other broker of this process has
   * @param secret drawn for this start, that nobody else knows
   * @param stationOf which station signs with a key, if it is trusted now; null otherwise
   * @throws RefusedException if the port is taken or the folder cannot be used, or in a drill
   */
  LinkBroker(
      Path files,
      int port,
      int inside,
      String secret,
      LinkDisk disk,
      LinkTimes times,
      Supplier<SSLContext> context,
      Function<String, @Nullable String> stationOf,
      WayOut out) {
    out.take();
    this.inside = inside;
    server =
        new ActiveMQServerImpl(
            configuration(files, port, inside, secret, disk, times, context),
            new LinkGuard(stationOf));
    try {
      server.start();
      // The broker starts without a port it cannot have, and says so only in its log.
      if (server.getRemotingService().getAcceptor("stations") == null
          || !server.getRemotingService().getAcceptor("stations").isStarted()) {
        throw new IllegalStateException("No acceptor");
      }
    } catch (Exception e) {
      close();
      LOG.warn("The broker of links does not start", e);
      throw new RefusedException(
          Message.of("exchange.link.why.broker", String.valueOf(port), files, reason(e)), e);
    }
  }

  private static Configuration configuration(
      Path files,
      int port,
      int inside,
      String secret,
      LinkDisk disk,
      LinkTimes times,
      Supplier<SSLContext> context) {
    Configuration of = new ConfigurationImpl();
    of.setName("link-" + inside);
    of.setJournalDirectory(files.resolve("journal").toString());
    of.setBindingsDirectory(files.resolve("bindings").toString());
    of.setLargeMessagesDirectory(files.resolve("large").toString());
    of.setPagingDirectory(files.resolve("paging").toString());
    of.setJournalType(JournalType.NIO);
    of.setJournalFileSize(FILE_BYTES);
    of.setJournalMinFiles(2);
    of.setJournalPoolFiles(2);
    of.setMinDiskFree(disk.free());
    of.setDiskScanPeriod(DISK_SCAN_MILLIS);
    of.setThreadPoolMaxSize(THREADS);
    of.setScheduledThreadPoolMaxSize(2);
    of.setSecurityEnabled(true);
    // Its own administrator is let in before the guard is asked, and by default under a name and a
    // password that everybody knows.
    of.setClusterUser(secret);
    of.setClusterPassword(secret);
    // What it remembers of who may what goes by the name in a certificate, which anybody may
    // choose.
    of.setAuthenticationCacheSize(0);
    of.setAuthorizationCacheSize(0);
    of.setJMXManagementEnabled(false);
    // Its watchdog would end the whole console.
    of.setCriticalAnalyzer(false);
    of.setGracefulShutdownEnabled(false);
    of.setConnectionTTLOverride(times.silence().toMillis());
    of.setConnectionTtlCheckInterval(Math.max(100, times.silence().toMillis() / 10));
    of.addAcceptorConfiguration(
        new TransportConfiguration(
            InVMAcceptorFactory.class.getName(),
            Map.of(TransportConstants.SERVER_ID_PROP_NAME, inside),
            "inside"));
    of.addAcceptorConfiguration(
        new TransportConfiguration(
            NettyAcceptorFactory.class.getName(), Netty.acceptor(port, context), "stations"));
    of.addAddressSetting(
        "#",
        new AddressSettings()
            .setAutoCreateQueues(false)
            .setAutoCreateAddresses(false)
            .setAutoDeleteQueues(false)
            .setAutoDeleteAddresses(false)
            .setMaxDeliveryAttempts(NEVER_MORE_DELIVERIES)
            .setMaxSizeBytes(disk.queue())
            .setAddressFullMessagePolicy(AddressFullMessagePolicy.FAIL));
    return of;
  }

  /** How this program itself reaches it. */
  TransportConfiguration inside() {
    return new TransportConfiguration(
        InVMConnectorFactory.class.getName(),
        new HashMap<>(Map.of(TransportConstants.SERVER_ID_PROP_NAME, inside)));
  }

  /** Whether it still works: on a disk that fails it ends by itself. */
  boolean alive() {
    return server.isStarted();
  }

  /** What waits in a queue, messages; 0 if there is none. */
  long waiting(String queue) {
    var found = server.locateQueue(SimpleString.of(queue));
    return found == null ? 0 : found.getMessageCount();
  }

  /** Whether somebody is connected who reads a queue. */
  boolean isRead(String queue) {
    var found = server.locateQueue(SimpleString.of(queue));
    return found != null && found.getConsumerCount() > 0;
  }

  /**
   * Serves these stations and no others: connections of the rest, and those proved with another
   * key, are closed; the queues of the rest go with all that is in them.
   *
   * @param stations the signing key of each, as on its card
   */
  void serve(Map<String, String> stations) {
    try {
      served.serve(stations);
    } catch (Exception e) {
      throw new IllegalStateException("The broker of links cannot change its queues", e);
    }
  }

  @Override
  public void make(String queue) throws Exception {
    if (server.locateQueue(SimpleString.of(queue)) == null) {
      server.createQueue(
          QueueConfiguration.of(queue)
              .setAddress(queue)
              .setRoutingType(RoutingType.ANYCAST)
              .setDurable(true)
              .setAutoCreateAddress(true));
    }
  }

  @Override
  public void drop(String queue) throws Exception {
    if (server.locateQueue(SimpleString.of(queue)) != null) {
      server.destroyQueue(SimpleString.of(queue), null, false, true, true);
    }
  }

  @Override
  public void disconnect(String key) {
    for (RemotingConnection one : server.getRemotingService().getConnections()) {
      if (key.equals(LinkGuard.keyOf(one))) {
        one.destroy();
      }
    }
  }

  /** Ends it at once; what is under way is on its disk. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      LOG.warn("The broker of links did not end well", e);
    }
  }

  private static String reason(Exception e) {
    String text = e.getMessage();
    return text == null ? e.getClass().getSimpleName() : text;
  }
}
