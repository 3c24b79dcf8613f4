package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchfloor.duty.DutyModule;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.exchange.parcel.ParcelModule;
import org.watchfloor.exchange.parcel.ParcelService;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.PeerModule;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentModule;
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

/**
 * A city whose stations were cut off for a day, and one hall they all reach again. Every station is
 * a real one with a journal, tables and keys of its own and makes its package; the hall takes them
 * in one after the other and makes a package for each of a few, who take it in. The others' would
 * be the same but for what they wrote themselves, so what it takes until all hold the same is what
 * the hall needs for all plus what one station needs: the stations work side by side.
 */
@Tag("bench")
class CityBench {
  private static final int NOTES = 40;
  private static final int MOVES = 20;
  private static final int LOOKED_AT = 5;
  private static final StockBatch ANY = new StockBatch("", null, 0);

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(ints = {10, 100, 1000})
  void afterADayApart(int stations) throws IOException {
    Path home = temp.resolve("city-" + stations);
    double bytesUp = 0;
    double bytesDown = 0;
    double made = 0;
    double takenThere = 0;
    try (TestStation hall = open(home, "HALL")) {
      List<Path> packages = new ArrayList<>();
      for (int at = 0; at < stations; at++) {
        packages.add(aDayApart(home, name(at), hall));
        bytesUp += Files.size(packages.getLast());
      }
      long begin = System.nanoTime();
      for (Path one : packages) {
        hall.get(ParcelService.class).take(one);
      }
      double taken = seconds(begin);
      assertThat(hall.journal().size()).isGreaterThan((long) stations * (NOTES + MOVES));
      for (int at = 0; at < LOOKED_AT; at++) {
        Path back = home.resolve("back-" + at + ".wfp");
        begin = System.nanoTime();
        hall.get(ParcelService.class).export(back, List.of(name(at)), false);
        made += seconds(begin) / LOOKED_AT;
        bytesDown += (double) Files.size(back) / LOOKED_AT;
        try (TestStation town = open(home, name(at))) {
          begin = System.nanoTime();
          town.get(ParcelService.class).take(back);
          takenThere += seconds(begin) / LOOKED_AT;
          assertThat(town.tables().get("stock")).isEqualTo(hall.tables().get("stock"));
          assertThat(town.tables().get("note")).isEqualTo(hall.tables().get("note"));
        }
      }
      new BenchResults("city-" + stations)
          .put("stations", stations)
          .put("entriesEach", NOTES + MOVES)
          .put("bytesUpEach", bytesUp / stations)
          .put("bytesDownEach", bytesDown)
          .put("bytesAll", bytesUp + bytesDown * stations)
          .put("hallTakesAllSeconds", taken)
          .put("hallMakesOneSeconds", made)
          .put("stationTakesSeconds", takenThere)
          .put("untilAllAreTheSameSeconds", taken + made * stations + takenThere)
          .memory()
          .write();
    }
  }

  private static String name(int at) {
    return "T%04d".formatted(at);
  }

  /** What a township writes in a day, and the package it brings. */
  private static Path aDayApart(Path home, String id, TestStation hall) {
    try (TestStation town = open(home, id)) {
      PeerService here = town.get(PeerService.class);
      PeerService there = hall.get(PeerService.class);
      PeerCard card = here.own();
      there.introduce(card, card.fingerprint());
      here.introduce(there.own(), there.own().fingerprint());
      TimelineService log = town.get(TimelineService.class);
      for (int i = 0; i < NOTES; i++) {
        log.write(NewNote.of("水位上涨，第 " + i + " 次报告，堤防巡查无异常", null));
      }
      SupplyService supply = town.get(SupplyService.class);
      StockKey bags = new StockKey("W-" + id, "3010101", ReserveMode.PHYSICAL);
      supply.registerItems(List.of(new SupplyItem(bags.item(), "编织袋", null, "条", null, false)));
      supply.registerDepots(
          List.of(
              new Depot(
                  bags.depot(),
                  "示例库",
                  DepotTier.TOWN,
                  null,
                  null,
                  null,
                  new GeoPoint(122.1, 30),
                  PointSource.UNTOLD,
                  null)));
      for (int i = 0; i < MOVES; i++) {
        supply.move(bags, MoveKind.IN, 1 + i, ANY, "");
      }
      Path file = home.resolve(id + ".wfp");
      town.get(ParcelService.class).export(file, List.of("HALL"), false);
      return file;
    }
  }

  private static TestStation open(Path home, String id) {
    return TestStation.open(
        home.resolve(id),
        id,
        new HandClock(),
        new RegionModule(),
        new IncidentModule(),
        new DutyModule(),
        new SupplyModule(),
        new PeerModule(),
        new ParcelModule());
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
