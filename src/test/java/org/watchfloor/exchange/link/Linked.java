package org.watchfloor.exchange.link;

import com.google.inject.AbstractModule;
import com.google.inject.Module;
import com.google.inject.multibindings.OptionalBinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineModule;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.exchange.parcel.ParcelModule;
import org.watchfloor.exchange.parcel.ParcelService;
import org.watchfloor.exchange.peer.PeerModule;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.region.RegionModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** A station that keeps a log and has links; its rounds run when the test says so. */
final class Linked implements AutoCloseable {
  static final Texts ZH = new Texts(Language.ZH);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** As in use, but in real time only what a test can wait for. */
  static final LinkTimes QUICK =
      new LinkTimes(
          Duration.ofSeconds(2),
          Duration.ofSeconds(3),
          Duration.ofMillis(1500),
          Duration.ofMillis(20),
          Duration.ofSeconds(3),
          Duration.ofSeconds(1),
          Duration.ofSeconds(1),
          Duration.ofSeconds(8));

  /** As in use, but with room for several brokers on one disk. */
  static final LinkDisk SMALL =
      new LinkDisk(LinkDisk.USUAL.queue(), 1 << 20, LinkDisk.USUAL.parcel());

  final TestStation station;
  final PeerService peers;
  final ParcelService parcels;
  final LinkService links;
  private final HandClock clock;

  Linked(Path folder, String id, HandClock clock) {
    this(folder, id, clock, QUICK, SMALL);
  }

  Linked(Path folder, String id, HandClock clock, LinkTimes times, LinkDisk disk) {
    this.clock = clock;
    station =
        TestStation.open(
            folder.resolve(id),
            id,
            clock,
            new RegionModule(),
            new TimelineModule(),
            new PeerModule(),
            new ParcelModule(),
            new LinkModule(),
            quick(times, disk));
    peers = station.get(PeerService.class);
    parcels = station.get(ParcelService.class);
    links = station.get(LinkService.class);
  }

  private static Module quick(LinkTimes times, LinkDisk disk) {
    return new AbstractModule() {
      @Override
      protected void configure() {
        OptionalBinder.newOptionalBinder(binder(), LinkTimes.class).setBinding().toInstance(times);
        OptionalBinder.newOptionalBinder(binder(), LinkDisk.class).setBinding().toInstance(disk);
      }
    };
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String id() {
    return station.journal().station();
  }

  /** Both officers compared. */
  static void introduce(Linked one, Linked other) {
    one.trust(other);
    other.trust(one);
  }

  void trust(Linked other) {
    peers.introduce(other.peers.own(), other.peers.own().fingerprint());
  }

  void note(String text) {
    station.get(TimelineService.class).write(NewNote.of(text, null));
  }

  List<String> log() {
    return station.timeline();
  }

  LinkState with(Linked other) {
    return links.states().stream()
        .filter(one -> one.station().equals(other.id()))
        .findFirst()
        .orElseThrow();
  }

  String said(Linked other) {
    return links.states().stream()
        .filter(one -> one.station().equals(other.id()))
        .map(one -> ZH.say(one.said()))
        .findFirst()
        .orElse("");
  }

  boolean together(Linked other) {
    return links.states().stream()
        .anyMatch(one ->
            one.station().equals(other.id()) && one.condition() == LinkState.Condition.TOGETHER);
  }

  /** Rounds of some stations, a second of the test's clock each, until something holds. */
  static void until(BooleanSupplier holds, Linked... stations) {
    until(PATIENCE, holds, stations);
  }

  /** The same with another patience, in real time. */
  static void until(Duration patience, BooleanSupplier holds, Linked... stations) {
    long end = System.nanoTime() + patience.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "Not so in time: "
                + java.util.Arrays.stream(stations)
                    .map(one -> one.links.states() + " " + one.links.trouble())
                    .toList());
      }
      stations[0].clock.move(Duration.ofSeconds(1));
      for (Linked one : stations) {
        one.links.beat();
      }
    }
  }

  @Override
  public void close() {
    links.end();
    station.close();
  }
}
