package org.watchfloor.exchange.link;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.exchange.link.LinkSetting.Call;
import org.watchfloor.exchange.link.LinkState.Way;
import org.watchfloor.exchange.peer.Peer;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.store.DataFolder;

/**
 * The door to links with other stations: whether this one serves, whom it connects to, and how each
 * link stands. {@link #states}, {@link #serves} and {@link #trouble} any thread; the rest any but
 * the JavaFX thread.
 */
@Singleton
public final class LinkService {
  private static final Logger LOG = LoggerFactory.getLogger(LinkService.class);

  private final DataFolder folder;
  private final PeerService peers;
  private final WatchClock clock;
  private final LinkHost host;
  private final LinkLines lines;
  private final LinkMemory memory;
  private final LinkWaiting waiting;
  private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile @Nullable Message unreadable;
  private volatile LinkSetting setting;

  @Inject
  LinkService(
      DataFolder folder,
      PeerService peers,
      WatchClock clock,
      LinkHost host,
      LinkLines lines,
      LinkMemory memory) {
    this.folder = folder;
    this.peers = peers;
    this.clock = clock;
    this.host = host;
    this.lines = lines;
    this.memory = memory;
    this.waiting = new LinkWaiting(folder);
    try {
      this.setting = LinkSetting.of(folder);
    } catch (RefusedException e) {
      // A watch without links is better than none; what cannot be read is not written over unasked.
      LOG.warn("The setting of links cannot be read", e);
      this.setting = LinkSetting.NONE;
      this.unreadable = e.said();
    }
  }

  /** Runs something whenever how a link stands may have changed; must be quick. */
  public Subscription onChange(Runnable changed) {
    listeners.add(changed);
    return () -> listeners.remove(changed);
  }

  /** The port others connect to here; empty if this station does not serve. */
  public Optional<Integer> serves() {
    int port = setting.port();
    return port == 0 ? Optional.empty() : Optional.of(port);
  }

  /** Why the broker here does not work; empty if it does, or there is none. */
  public Optional<Message> trouble() {
    return Optional.ofNullable(unreadable).or(host::trouble);
  }

  /**
   * How each link stands, by station; also one that ended, while a package that came over it waits.
   */
  public List<LinkState> states() {
    return lines.states();
  }

  /**
   * A link as it is set up, whether it is up or not.
   *
   * @param station the other
   * @param way which of the two connects
   * @param address where to; empty if the other connects
   * @param seenAt when a word of it came last; null if none ever did
   */
  public record KnownLink(String station, Way way, String address, @Nullable Instant seenAt) {}

  /** The links that are set up here, and the stations that connected, by station. */
  public List<KnownLink> known() {
    LinkSetting now = setting;
    List<KnownLink> known = new ArrayList<>();
    for (Call call : now.calls()) {
      known.add(
          new KnownLink(
              call.station(), Way.OUT, call.address(), memory.seenAt(call.station()).orElse(null)));
    }
    memory
        .all()
        .forEach((station, at) -> {
          if (now.call(station).isEmpty()) {
            known.add(new KnownLink(station, Way.IN, "", at));
          }
        });
    known.sort(Comparator.comparing(KnownLink::station));
    return known;
  }

  /** The packages that came over links and wait for an officer's look. */
  public List<Path> waiting() {
    return states().stream()
        .map(LinkState::waits)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .sorted()
        .toList();
  }

  /**
   * Serves links at a port of this machine from now on.
   *
   * @return what holds now, in a sentence
   * @throws RefusedException if it is no port or cannot be kept
   */
  public Message serve(String port) {
    int at = LinkSetting.portOf(port);
    change(setting.serving(at));
    return Message.of("exchange.link.serving", String.valueOf(at));
  }

  /**
   * Serves no more; links out of here go on.
   *
   * @throws RefusedException if it does not serve, or that cannot be kept
   */
  public Message serveNoMore() {
    if (setting.port() == 0) {
      throw RefusedException.of("exchange.link.refused.servesNot");
    }
    change(setting.serving(0));
    return Message.of("exchange.link.servingNoMore");
  }

  /**
   * Connects to a station that serves, from now on and again after every outage.
   *
   * @param address where, {@code host:port}
   * @throws RefusedException if the station was not introduced or is struck off, or the address is
   *     none
   */
  public Message connect(String station, String address) {
    Peer peer =
        peers
            .find(station)
            .orElseThrow(() -> RefusedException.of("exchange.peer.refused.none", station));
    if (!peer.trusted()) {
      throw RefusedException.of("exchange.peer.refused.struckOff", station);
    }
    Call call = Call.of(station, address);
    change(setting.with(call));
    return Message.of("exchange.link.connecting", station, peer.card().name(), call.address());
  }

  /**
   * Connects to a station no more, and expects none of its calls.
   *
   * @throws RefusedException if there is no link with it
   */
  public Message disconnect(String station) {
    boolean calls = setting.call(station).isPresent();
    if (!calls && memory.seenAt(station).isEmpty()) {
      throw RefusedException.of("exchange.link.refused.noLink", station);
    }
    if (!calls && setting.port() != 0 && peers.find(station).filter(Peer::trusted).isPresent()) {
      throw RefusedException.of("exchange.link.refused.callsHere", station);
    }
    change(setting.without(station));
    // First, or a word that comes meanwhile is remembered again.
    lines.end(station);
    memory.forget(station, clock.instant());
    tell();
    return Message.of("exchange.link.disconnected", station);
  }

  /**
   * Puts away unread the package of a station that waits for a look: it is kept as a file, and its
   * maker is told. What it holds comes again with the next entry there.
   *
   * @return what happened, in a sentence
   * @throws RefusedException if none of that station waits, or its file cannot be moved
   */
  public Message putAway(String station) {
    Path file = waiting.putAway(station);
    tell();
    return Message.of("exchange.link.putAway", station, file);
  }

  private synchronized void change(LinkSetting next) {
    if (unreadable != null) {
      LinkSetting.setAside(folder);
    }
    next.keep(folder);
    unreadable = null;
    setting = next;
    host.hurry();
    tell();
  }

  /**
   * One look at everything: the broker, who is trusted, each line. Lines work on threads of their
   * own, so that a bad one holds up no other.
   */
  public void beat() {
    if (folder.readOnly()) {
      return;
    }
    if (setting.none() && lines.none() && host.broker().isEmpty()) {
      if (lines.lookBehind(this::nameOf)) {
        tell();
      }
      return;
    }
    LinkSetting wanted = setting;
    Map<String, PeerCard> cards = new TreeMap<>();
    for (Peer peer : peers.list()) {
      if (peer.trusted()) {
        cards.put(peer.card().station(), peer.card());
      }
    }
    host.keep(wanted.port(), cards.values());
    lines.keep(wanted, cards);
    lines.lookBehind(this::nameOf);
    lines.work();
    tell();
  }

  private String nameOf(String station) {
    return peers.find(station).map(one -> one.card().name()).orElse(station);
  }

  /** Lets go of all links when the console ends. */
  public void end() {
    lines.end();
    host.end();
  }

  private void tell() {
    for (Runnable listener : listeners) {
      try {
        listener.run();
      } catch (RuntimeException e) {
        LOG.error("A view could not take in how links stand", e);
      }
    }
  }
}
