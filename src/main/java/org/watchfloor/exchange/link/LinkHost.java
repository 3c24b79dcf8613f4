package org.watchfloor.exchange.link;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Ids;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.StationTls;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.WayOut;

/**
 * Keeps the broker here up while this station serves: starts it, starts it again later and later
 * when it ended by itself, and tells it whom it serves. {@link #broker} and {@link #trouble} any
 * thread, the rest one at a time.
 */
@Singleton
final class LinkHost {
  private static final Logger LOG = LoggerFactory.getLogger(LinkHost.class);

  private final Path files;
  private final WayOut out;
  private final StationTls tls;
  private final WatchClock clock;
  private final Ids ids;
  private final LinkTimes times;
  private final LinkDisk disk;
  private final Backoff restarts;
  private volatile @Nullable LinkBroker broker;
  private volatile @Nullable Message trouble;
  private volatile Wait restart = Wait.OVER;
  private Wait young = Wait.OVER;
  private int servedAt;
  private String servedAs = "";

  /**
   * The signing keys of stations that are trusted now; read at handshakes, on the broker's threads.
   */
  private volatile Map<String, String> trusted = Map.of();

  @Inject
  LinkHost(
      DataFolder folder,
      WayOut out,
      StationTls tls,
      WatchClock clock,
      Ids ids,
      LinkTimes times,
      LinkDisk disk) {
    this.files = folder.root().resolve("links").resolve("broker");
    this.out = out;
    this.tls = tls;
    this.clock = clock;
    this.ids = ids;
    this.times = times;
    this.disk = disk;
    this.restarts = new Backoff(times, ids);
  }

  /** The broker here; empty if there is none now. */
  Optional<LinkBroker> broker() {
    return Optional.ofNullable(broker);
  }

  /** Why it does not work; empty if it does, or none is wanted. */
  Optional<Message> trouble() {
    return Optional.ofNullable(trouble);
  }

  /** What was set is set anew: it is tried at once. */
  void hurry() {
    restart = Wait.OVER;
  }

  /**
   * One look at it.
   *
   * @param port where it is to serve; 0 if nowhere
   * @param cards whom it is to serve: those trusted now
   */
  void keep(int port, Collection<PeerCard> cards) {
    trusted =
        cards.stream()
            .collect(Collectors.toMap(PeerCard::signing, PeerCard::station, (one, other) -> one));
    LinkBroker here = broker;
    if (here != null && (!here.alive() || servedAt != port || !servedAs.equals(tls.own()))) {
      LOG.info("The broker of links ends: {}", here.alive() ? "as set" : "by itself");
      if (!here.alive()) {
        trouble = Message.of("exchange.link.why.brokerEnded", files);
        restart = restarts.next(clock.instant());
      }
      end();
      here = null;
    }
    if (here != null && young.over(clock.instant())) {
      // One that starts and soon ends by itself is not started every second for ever.
      restarts.reset();
    }
    if (port == 0) {
      trouble = null;
      return;
    }
    if (here == null && restart.over(clock.instant())) {
      here = start(port);
    }
    if (here != null) {
      serve(here, cards);
    }
  }

  private @Nullable LinkBroker start(int port) {
    try {
      LinkBroker here =
          new LinkBroker(
              files,
              port,
              System.identityHashCode(this),
              ids.next() + ids.next(),
              disk,
              times,
              () -> tls.context(key -> trusted.containsKey(key)),
              key -> trusted.get(key),
              out);
      servedAt = port;
      // Keys another seat handed are shown from the next look on.
      servedAs = tls.own();
      broker = here;
      trouble = null;
      young = Wait.of(clock.instant(), times.longestRetry());
      return here;
    } catch (RefusedException e) {
      trouble = e.said();
      restart = restarts.next(clock.instant());
      return null;
    }
  }

  private void serve(LinkBroker here, Collection<PeerCard> cards) {
    try {
      here.serve(cards.stream().collect(Collectors.toMap(PeerCard::station, PeerCard::signing)));
      trouble = null;
    } catch (IllegalStateException e) {
      // Most likely a full disk: the lines to other brokers go on.
      LOG.warn("The broker of links cannot serve as set", e);
      trouble = Message.of("exchange.link.why.brokerEnded", files);
    }
  }

  /** Ends it; what is under way is on its disk. */
  void end() {
    LinkBroker here = broker;
    broker = null;
    if (here != null) {
      here.close();
    }
  }
}
