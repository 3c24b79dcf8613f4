package org.watchfloor.exchange.link;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Ids;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.exchange.link.LinkSetting.Call;
import org.watchfloor.exchange.link.LinkState.Way;
import org.watchfloor.exchange.parcel.ParcelService;
import org.watchfloor.exchange.parcel.ParcelsOnWord;
import org.watchfloor.exchange.peer.Peer;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.exchange.peer.StationKeys;
import org.watchfloor.exchange.peer.StationTls;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Tasks;

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
  private final ParcelService parcels;
  private final ParcelsOnWord onWord;
  private final StationKeys keys;
  private final StationTls tls;
  private final WatchClock clock;
  private final Ids ids;
  private final Tasks tasks;
  private final LinkTimes times;
  private final LinkDisk disk;
  private final LinkMemory memory;
  private final Backoff restarts;
  private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Map<String, Running> lines = new ConcurrentHashMap<>();
  private volatile @Nullable Message unreadable;
  private volatile LinkSetting setting;
  private volatile @Nullable LinkBroker broker;
  private volatile @Nullable Message brokerTrouble;
  private Instant restartAt = Instant.MIN;
  private int servedAt;

  /**
   * The signing keys of stations that are trusted now; read at handshakes, on the broker's threads.
   */
  private volatile Map<String, String> trusted = Map.of();

  /** A line and whether a round of it is under way. */
  private static final class Running {
    private final LinkLine line;
    private final @Nullable Call call;
    private boolean busy;

    private Running(LinkLine line, @Nullable Call call) {
      this.line = line;
      this.call = call;
    }

    private synchronized boolean begin() {
      boolean free = !busy;
      busy = true;
      return free;
    }

    private synchronized void end() {
      busy = false;
    }
  }

  @Inject
  LinkService(
      DataFolder folder,
      PeerService peers,
      ParcelService parcels,
      ParcelsOnWord onWord,
      StationKeys keys,
      StationTls tls,
      WatchClock clock,
      Ids ids,
      Tasks tasks,
      LinkTimes times,
      LinkDisk disk) {
    this.folder = folder;
    this.peers = peers;
    this.parcels = parcels;
    this.onWord = onWord;
    this.keys = keys;
    this.tls = tls;
    this.clock = clock;
    this.ids = ids;
    this.tasks = tasks;
    this.times = times;
    this.disk = disk;
    this.memory = new LinkMemory(folder);
    this.restarts = new Backoff(times, ids);
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
    return Optional.ofNullable(unreadable).or(() -> Optional.ofNullable(brokerTrouble));
  }

  /** How each link stands, by station; none if this station has no links. */
  public List<LinkState> states() {
    return lines.values().stream()
        .map(running -> running.line.state())
        .sorted(Comparator.comparing(LinkState::station))
        .toList();
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
    return lines.values().stream().flatMap(one -> one.line.waits().stream()).sorted().toList();
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
    memory.forget(station, clock.instant());
    Running gone = lines.remove(station);
    if (gone != null) {
      gone.line.close();
    }
    tell();
    return Message.of("exchange.link.disconnected", station);
  }

  private synchronized void change(LinkSetting next) {
    if (unreadable != null) {
      LinkSetting.setAside(folder);
    }
    next.keep(folder);
    unreadable = null;
    setting = next;
    restartAt = Instant.MIN;
    tell();
  }

  /**
   * One look at everything: the broker, who is trusted, each line. Lines work on threads of their
   * own, so that a bad one holds up no other.
   */
  public void beat() {
    if (folder.readOnly() || setting.none() && lines.isEmpty() && broker == null) {
      return;
    }
    LinkSetting wanted = setting;
    Map<String, PeerCard> cards = new TreeMap<>();
    for (Peer peer : peers.list()) {
      if (peer.trusted()) {
        cards.put(peer.card().station(), peer.card());
      }
    }
    trusted =
        cards.values().stream()
            .collect(Collectors.toMap(PeerCard::signing, PeerCard::station, (one, other) -> one));
    keepBroker(wanted, cards);
    keepLines(wanted, cards);
    for (Running running : lines.values()) {
      if (running.begin()) {
        work(running);
      }
    }
    tell();
  }

  private void work(Running running) {
    tasks
        .of(
            Message.of("exchange.link.task.round", running.line.card().station()),
            progress -> {
              try {
                running.line.round();
              } finally {
                running.end();
              }
              return true;
            })
        .quiet()
        .start();
  }

  private void keepBroker(LinkSetting wanted, Map<String, PeerCard> cards) {
    LinkBroker here = broker;
    if (here != null && (!here.alive() || servedAt != wanted.port())) {
      LOG.info("The broker of links ends: {}", here.alive() ? "as set" : "by itself");
      if (!here.alive()) {
        brokerTrouble = Message.of("exchange.link.why.brokerEnded", links().resolve("broker"));
        restartAt = restarts.next(clock.instant());
      }
      endBroker();
      here = null;
    }
    if (wanted.port() == 0) {
      brokerTrouble = null;
      return;
    }
    if (here == null && !clock.instant().isBefore(restartAt)) {
      try {
        here =
            new LinkBroker(
                links().resolve("broker"),
                wanted.port(),
                System.identityHashCode(this),
                ids.next() + ids.next(),
                disk,
                times,
                () -> tls.context(key -> trusted.containsKey(key)),
                key -> trusted.get(key));
        servedAt = wanted.port();
        broker = here;
        brokerTrouble = null;
        restarts.reset();
      } catch (RefusedException e) {
        brokerTrouble = e.said();
        restartAt = restarts.next(clock.instant());
      }
    }
    if (here != null) {
      serve(here, wanted, cards);
    }
  }

  private void serve(LinkBroker here, LinkSetting wanted, Map<String, PeerCard> cards) {
    try {
      here.serve(
          cards.values().stream()
              .filter(card -> wanted.call(card.station()).isEmpty())
              .collect(Collectors.toMap(PeerCard::station, PeerCard::signing)));
    } catch (IllegalStateException e) {
      // Most likely a full disk: the lines to other brokers go on.
      LOG.warn("The broker of links cannot serve as set", e);
      brokerTrouble = Message.of("exchange.link.why.brokerEnded", links().resolve("broker"));
    }
  }

  private void endBroker() {
    LinkBroker here = broker;
    broker = null;
    lines
        .values()
        .removeIf(running -> {
          if (running.call == null) {
            running.line.close();
          }
          return running.call == null;
        });
    if (here != null) {
      here.close();
    }
  }

  private void keepLines(LinkSetting wanted, Map<String, PeerCard> cards) {
    boolean served = broker != null;
    lines
        .entrySet()
        .removeIf(one -> {
          Running running = one.getValue();
          boolean stays =
              running.line.card().equals(cards.get(one.getKey()))
                  && java.util.Objects.equals(running.call, wanted.call(one.getKey()).orElse(null))
                  && (running.call != null || served);
          if (!stays) {
            running.line.close();
          }
          return !stays;
        });
    cards.forEach((station, card) -> {
      Call call = wanted.call(station).orElse(null);
      if (!lines.containsKey(station) && (call != null || served)) {
        lines.put(station, new Running(line(card, call), call));
      }
    });
  }

  private LinkLine line(PeerCard card, @Nullable Call call) {
    String own = folder.card().station();
    return new LinkLine(
        own,
        card,
        call == null ? new Inside(card.station()) : new Outward(call, own, card),
        times,
        clock,
        keys,
        onWord,
        new LinkIntake(card.station(), folder, parcels, disk),
        new LinkSending(
            card.station(), links().resolve("going"), onWord, times, new Backoff(times, ids)),
        memory,
        new Backoff(times, ids));
  }

  private Path links() {
    return folder.root().resolve("links");
  }

  /** Lets go of all links when the console ends. */
  public void end() {
    lines.values().forEach(running -> running.line.close());
    lines.clear();
    endBroker();
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

  /** The end of a station that connects here: at the broker in this program. */
  private final class Inside implements LinkLine.Ends {
    private final String station;

    private Inside(String station) {
      this.station = station;
    }

    @Override
    public Way way() {
      return Way.IN;
    }

    @Override
    public LinkWire open() throws Exception {
      LinkBroker here = broker;
      if (here == null) {
        throw new IllegalStateException("No broker");
      }
      return LinkWire.open(here.inside(), times, LinkBroker.up(station), LinkBroker.down(station));
    }

    @Override
    public Message why(Exception failure) {
      return Message.of("exchange.link.why.brokerSilent");
    }
  }

  /** This end of a connection to the broker of another. */
  private final class Outward implements LinkLine.Ends {
    private final Call call;
    private final String own;
    private final Supplier<SSLContext> context;

    private Outward(Call call, String own, PeerCard card) {
      this.call = call;
      this.own = own;
      this.context = () -> tls.context(key -> key.equals(card.signing()));
    }

    @Override
    public Way way() {
      return Way.OUT;
    }

    @Override
    public LinkWire open() throws Exception {
      return LinkWire.open(
          Netty.connector(call.host(), call.port(), times, context),
          times,
          LinkBroker.down(own),
          LinkBroker.up(own));
    }

    @Override
    public Message why(Exception failure) {
      return LinkKnock.why(call, times, context);
    }
  }
}
