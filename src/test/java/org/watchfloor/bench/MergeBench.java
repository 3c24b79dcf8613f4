package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.app.Station;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.parcel.ParcelService;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.DataFolder;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;

/**
 * What a station wrote while it was cut off, brought into another by a package; beside a database
 * that inserts the same texts bare.
 */
@Tag("bench")
class MergeBench {
  private static final int ENTRIES = 100_000;
  private static final int MOVES = 10_000;
  private static final StockKey BAGS = new StockKey("W1", "3010101", ReserveMode.PHYSICAL);
  private static final StockBatch ANY = new StockBatch("", null, 0);

  @TempDir Path temp;

  @Test
  void aHundredThousandEntriesBesideBareInserts() throws SQLException, IOException {
    BenchResults results = new BenchResults("merge").put("entries", ENTRIES);
    Path file = temp.resolve("stick.wfp");
    List<String> contents = new ArrayList<>();
    try (Station island = station("DJ");
        Station district = station("DH")) {
      introduce(island, district);
      JournalBench.fill(island, ENTRIES);
      long begin = System.nanoTime();
      island.get(ParcelService.class).export(file, List.of("DH"), false);
      results
          .put("makeSeconds", seconds(begin))
          .put("bytesPerThousandEntries", Files.size(file) * 1000.0 / ENTRIES);
      begin = System.nanoTime();
      long fresh =
          district.get(ParcelService.class).preview(file, new Texts(Language.ZH)).freshCount();
      results.put("previewSeconds", seconds(begin));
      assertThat(fresh).isGreaterThanOrEqualTo(ENTRIES);
      begin = System.nanoTime();
      district.get(ParcelService.class).take(file);
      results.put("takeSeconds", seconds(begin)).put("takenPerSecond", ENTRIES / seconds(begin));
      Journal journal = district.get(Journal.class);
      assertThat(journal.size()).isGreaterThan(ENTRIES);
      journal.read(1, entry -> contents.add(journal.content(entry.id()).orElseThrow()));
    }
    double bare = bareInserts(contents);
    results.put("bareInsertSeconds", bare).memory().write();
  }

  @Test
  void theBusiestSubjectFoldedAgain() throws IOException {
    Path file = temp.resolve("stick.wfp");
    try (Station island = station("DJ");
        Station district = station("DH")) {
      introduce(island, district);
      register(district);
      Path registers = temp.resolve("registers.wfp");
      district.get(ParcelService.class).export(registers, List.of("DJ"), false);
      island.get(ParcelService.class).take(registers);
      move(island, 1);
      move(district, MOVES);
      island.get(ParcelService.class).export(file, List.of("DH"), false);
      long begin = System.nanoTime();
      district.get(ParcelService.class).take(file);
      double merged = seconds(begin);
      long[] one = new long[200];
      for (int i = 0; i < one.length; i++) {
        begin = System.nanoTime();
        move(district, 1);
        one[i] = System.nanoTime() - begin;
      }
      assertThat(district.get(SupplyService.class).lineOrEmpty(BAGS).quantity())
          .isEqualTo(MOVES + 1 + one.length);
      new BenchResults("refold")
          .put("movesOfTheSubject", MOVES)
          .put("takeMillis", merged * 1000)
          .series("oneMoveMore", one)
          .write();
    }
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private Station station(String id) {
    Path root = temp.resolve(id);
    DataFolder.create(root, id, "示例" + id);
    return Station.open(root);
  }

  private static void introduce(Station one, Station other) {
    PeerService here = one.get(PeerService.class);
    PeerService there = other.get(PeerService.class);
    here.introduce(there.own(), there.own().fingerprint());
    there.introduce(here.own(), here.own().fingerprint());
  }

  private static void register(Station district) {
    SupplyService supply = district.get(SupplyService.class);
    supply.registerItems(List.of(new SupplyItem(BAGS.item(), "编织袋", null, "条", null, false)));
    supply.registerDepots(
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
  }

  private static void move(Station station, int times) {
    SupplyService supply = station.get(SupplyService.class);
    for (int i = 0; i < times; i++) {
      supply.move(BAGS, MoveKind.IN, 1, ANY, "");
    }
  }

  /** The same texts into a file database of the same kind, a thousand a transaction. */
  private double bareInserts(List<String> contents) throws SQLException {
    long begin = System.nanoTime();
    try (Connection connection =
            DriverManager.getConnection("jdbc:h2:file:" + temp.resolve("bare") + ";WRITE_DELAY=0");
        Statement make = connection.createStatement()) {
      make.execute("create table entry (position bigint primary key, content varchar)");
      connection.setAutoCommit(false);
      try (PreparedStatement insert =
          connection.prepareStatement("insert into entry values (?, ?)")) {
        for (int i = 0; i < contents.size(); i++) {
          insert.setLong(1, i);
          insert.setString(2, contents.get(i));
          insert.addBatch();
          if (i % 1000 == 999 || i == contents.size() - 1) {
            insert.executeBatch();
            connection.commit();
          }
        }
      }
    }
    assertThat(contents.getFirst().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    return seconds(begin);
  }
}
