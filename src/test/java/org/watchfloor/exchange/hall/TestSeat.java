package org.watchfloor.exchange.hall;

import com.google.inject.Module;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineModule;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.exchange.parcel.ParcelModule;
import org.watchfloor.exchange.parcel.ParcelService;
import org.watchfloor.exchange.peer.PeerModule;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.Actor;
import org.watchfloor.region.RegionModule;
import org.watchfloor.store.HallAddress;
import org.watchfloor.store.Realm;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** A seat that keeps a log and a stock of sandbags. */
final class TestSeat implements AutoCloseable {
  private static final StockKey BAGS = new StockKey("W1", "3010101", ReserveMode.PHYSICAL);
  private static final StockBatch ANY = new StockBatch("", null, 0);

  final Path folder;
  final TestStation station;
  final HallService hall;

  private TestSeat(Path folder, TestStation station) {
    this.folder = folder;
    this.station = station;
    this.hall = station.get(HallService.class);
  }

  /** A station of one machine. */
  static TestSeat alone(Path folder, HandClock clock, String id, Module... more) {
    return new TestSeat(
        folder,
        TestStation.open(
            folder,
            id,
            clock,
            Stream.concat(
                    Stream.of(
                        new RegionModule(),
                        new SupplyModule(),
                        new TimelineModule(),
                        new PeerModule(),
                        new ParcelModule(),
                        new HallModule()),
                    Stream.of(more))
                .toArray(Module[]::new)));
  }

  /** A new seat of a hall, come together with it. */
  static TestSeat joining(Path folder, HandClock clock, HallAddress address, Module... more) {
    String name = String.valueOf(folder.getFileName());
    SeatFolder.create(folder, address, name, new Actor("值班员乙", name), Realm.LIVE);
    TestSeat seat = alone(folder, clock, "DH", more);
    seat.hall.connect();
    return seat;
  }

  void found(HallAddress address) {
    hall.moveTo(address, String.valueOf(folder.getFileName()));
  }

  boolean together() {
    return hall.state() instanceof HallState.Together;
  }

  long owed() {
    return hall.state() instanceof HallState.Apart apart ? apart.owed() : 0;
  }

  void note(String text) {
    station.get(TimelineService.class).write(NewNote.of(text, null));
  }

  List<String> log() {
    return station.timeline();
  }

  SupplyService supply() {
    return station.get(SupplyService.class);
  }

  void stock(long bags) {
    supply().registerItems(List.of(new SupplyItem(BAGS.item(), "编织袋", null, "条", null, false)));
    supply()
        .registerDepots(
            List.of(
                new Depot(
                    BAGS.depot(),
                    "示例库",
                    DepotTier.TOWN,
                    null,
                    null,
                    null,
                    new GeoPoint(122.1, 30),
                    PointSource.UNTOLD,
                    null)));
    move(MoveKind.IN, bags);
  }

  void move(MoveKind kind, long bags) {
    supply().move(BAGS, kind, bags, ANY, "");
  }

  long bags() {
    return supply().lineOrEmpty(BAGS).quantity();
  }

  ParcelService parcels() {
    return station.get(ParcelService.class);
  }

  /** Both officers compared. */
  static void introduce(TestSeat one, TestSeat other) {
    PeerService here = one.station.get(PeerService.class);
    PeerService there = other.station.get(PeerService.class);
    here.introduce(there.own(), there.own().fingerprint());
    there.introduce(here.own(), here.own().fingerprint());
  }

  @Override
  public void close() {
    hall.end();
    station.close();
  }
}
