package org.watchfloor.exchange.link;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Ids;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.exchange.link.LinkSetting.Call;
import org.watchfloor.exchange.parcel.ParcelService;
import org.watchfloor.exchange.parcel.ParcelsOnWord;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.StationKeys;
import org.watchfloor.exchange.peer.StationTls;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.WayOut;
import org.watchfloor.task.Tasks;

/**
 * The links there are now, one for each station at most. Each works on a thread of its own, so that
 * a bad one holds up no other. Any thread; {@link #keep} one at a time.
 */
@Singleton
final class LinkLines {
  private final DataFolder folder;
  private final WayOut out;
  private final ParcelService parcels;
  private final ParcelsOnWord onWord;
  private final StationKeys keys;
  private final StationTls tls;
  private final WatchClock clock;
  private final Ids ids;
  private final Tasks tasks;
  private final LinkTimes times;
  private final LinkDisk disk;
  private final LinkHost host;
  private final LinkMemory memory;
  private final LinkLeft left;
  private final Map<String, Running> lines = new ConcurrentHashMap<>();

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
  LinkLines(
      DataFolder folder,
      WayOut out,
      ParcelService parcels,
      ParcelsOnWord onWord,
      StationKeys keys,
      StationTls tls,
      WatchClock clock,
      Ids ids,
      Tasks tasks,
      LinkTimes times,
      LinkDisk disk,
      LinkHost host,
      LinkMemory memory) {
    this.folder = folder;
    this.out = out;
    this.parcels = parcels;
    this.onWord = onWord;
    this.keys = keys;
    this.tls = tls;
    this.clock = clock;
    this.ids = ids;
    this.tasks = tasks;
    this.times = times;
    this.disk = disk;
    this.host = host;
    this.memory = memory;
    this.left = new LinkLeft(folder, parcels, disk);
  }

  boolean none() {
    return lines.isEmpty();
  }

  /** How each stands, and what waits of those that ended, by station. */
  List<LinkState> states() {
    Stream<LinkState> ended =
        left.states().stream().filter(one -> !lines.containsKey(one.station()));
    return Stream.concat(lines.values().stream().map(running -> running.line.state()), ended)
        .sorted(Comparator.comparing(LinkState::station))
        .toList();
  }

  /**
   * Ends those that are no longer wanted, begins those that are not there.
   *
   * @param cards the stations that are trusted now, by id
   */
  void keep(LinkSetting wanted, Map<String, PeerCard> cards) {
    boolean served = host.broker().isPresent();
    lines
        .entrySet()
        .removeIf(one -> {
          Running running = one.getValue();
          boolean stays =
              !running.line.closed()
                  && running.line.card().equals(cards.get(one.getKey()))
                  && Objects.equals(running.call, wanted.call(one.getKey()).orElse(null))
                  && (running.call != null || served);
          return !stays && ended(running);
        });
    cards.forEach((station, card) -> {
      Call call = wanted.call(station).orElse(null);
      if (!lines.containsKey(station) && (call != null || served)) {
        lines.put(station, new Running(line(card, call), call));
      }
    });
  }

  /**
   * Whether it has ended. What it is taking in comes to its end first: another would take in the
   * same file beside it.
   */
  private static boolean ended(Running running) {
    running.line.close();
    return running.begin();
  }

  /**
   * Looks what waits of those that ended.
   *
   * @param name what a station is called
   * @return whether something else waits than before
   */
  boolean lookBehind(Function<String, String> name) {
    return left.look(lines::containsKey, name);
  }

  /** Gives each that has nothing to do a round. */
  void work() {
    for (Running running : lines.values()) {
      if (running.begin()) {
        work(running);
      }
    }
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

  private LinkLine line(PeerCard card, @Nullable Call call) {
    String own = folder.card().station();
    Path links = folder.root().resolve("links");
    return new LinkLine(
        own,
        card,
        ends(own, card, call),
        times,
        clock,
        keys,
        onWord,
        new LinkIntake(card.station(), folder, parcels, disk),
        new LinkSending(
            card.station(),
            links.resolve("going"),
            onWord,
            times,
            new Backoff(times, ids),
            disk.parcel()),
        memory,
        new Backoff(times, ids));
  }

  private LinkEnds ends(String own, PeerCard card, @Nullable Call call) {
    LinkEnds.Inside inside = new LinkEnds.Inside(card.station(), host, times);
    if (call == null) {
      return inside;
    }
    return new LinkEnds.Either(
        new LinkEnds.Outward(
            call, own, times, () -> tls.context(key -> key.equals(card.signing())), out),
        inside,
        host);
  }

  /** Ends that with one station, if there is one; it shows until what it takes in is in. */
  void end(String station) {
    lines.computeIfPresent(station, (id, running) -> ended(running) ? null : running);
  }

  /** Ends all. */
  void end() {
    lines.values().forEach(running -> running.line.close());
    lines.clear();
  }
}
