package org.watchfloor.exchange.parcel;

import com.google.inject.Module;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineModule;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.PeerModule;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.EntryId;
import org.watchfloor.region.RegionModule;
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

/** A station that keeps a log and a stock of sandbags and exchanges packages. */
final class Exchanging implements AutoCloseable {
  static final Texts ZH = new Texts(Language.ZH);
  private static final StockKey BAGS = new StockKey("W1", "3010101", ReserveMode.PHYSICAL);
  private static final StockBatch ANY = new StockBatch("", null, 0);

  final TestStation station;
  final PeerService peers;
  final ParcelService parcels;
  private final Path folder;
  private int files;

  Exchanging(Path folder, String id, HandClock clock, Module... more) {
    this.folder = folder;
    station =
        TestStation.open(
            folder.resolve(id),
            id,
            clock,
            Stream.concat(
                    Stream.of(
                        new RegionModule(),
                        new SupplyModule(),
                        new TimelineModule(),
                        new PeerModule(),
                        new ParcelModule()),
                    Stream.of(more))
                .toArray(Module[]::new));
    peers = station.get(PeerService.class);
    parcels = station.get(ParcelService.class);
  }

  String id() {
    return station.journal().station();
  }

  /** Both officers compared. */
  static void introduce(Exchanging one, Exchanging other) {
    one.trust(other.peers.own());
    other.trust(one.peers.own());
  }

  void trust(PeerCard card) {
    peers.introduce(card, card.fingerprint());
  }

  EntryId note(String text) {
    return station.get(TimelineService.class).write(NewNote.of(text, null));
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

  /** A package for some stations, or for all. */
  Path pack(String... to) {
    Path file = folder.resolve(id() + "-" + ++files + ".wfp");
    parcels.export(file, List.of(to), false);
    return file;
  }

  Path packAll(String... to) {
    Path file = folder.resolve(id() + "-" + ++files + ".wfp");
    parcels.export(file, List.of(to), true);
    return file;
  }

  String take(Path file) {
    return said(parcels.take(file));
  }

  static String said(Message message) {
    return ZH.say(message);
  }

  /** What a timeline says of notes. */
  List<String> log() {
    return station.timeline();
  }

  /** The tables of all that happens in the hall; whom a station trusts is its own. */
  Object tables() {
    var tables = station.tables();
    tables.remove("peer");
    tables.remove("package");
    return tables;
  }

  @Override
  public void close() {
    station.close();
  }
}
