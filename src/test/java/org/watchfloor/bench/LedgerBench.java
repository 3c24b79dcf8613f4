package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.app.Station;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.store.DataFolder;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.Stocktake;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;

/**
 * The balances of a thousand lines of stock after a million moves, and one line explained down to
 * its entries; beside a database that sums the same million moves up by line.
 */
@Tag("bench")
class LedgerBench {
  private static final int DEPOTS = 100;
  private static final int ITEMS = 10;
  private static final int COUNTS = 1_000;
  private static final int LOOKS = 200;

  /** Without its memory of the last answer, which would be asked instead of the moves. */
  private static final String PLAIN = "jdbc:h2:mem:plain;OPTIMIZE_REUSE_RESULTS=0";

  @TempDir Path temp;

  @Test
  void aMillionMovesBesideAPlainSum() throws SQLException, IOException {
    BenchResults results = new BenchResults("ledger").put("moves", DEPOTS * ITEMS * COUNTS);
    Path root = temp.resolve("dh");
    DataFolder.create(root, "ZS-DH", "示例");
    try (Station station = Station.open(root)) {
      SupplyService supply = station.get(SupplyService.class);
      register(supply);
      long begin = System.nanoTime();
      for (int count = 1; count <= COUNTS; count++) {
        supply.recount(counted(count));
      }
      results.put(
          "writtenPerSecond", DEPOTS * ITEMS * COUNTS / ((System.nanoTime() - begin) / 1e9));

      long[] all = new long[LOOKS];
      long[] one = new long[LOOKS];
      for (int i = 0; i < LOOKS; i++) {
        begin = System.nanoTime();
        long sum = supply.stock().stream().mapToLong(line -> line.quantity()).sum();
        all[i] = System.nanoTime() - begin;
        assertThat(sum).isEqualTo((long) DEPOTS * ITEMS * COUNTS);
        begin = System.nanoTime();
        assertThat(supply.line(key(i % DEPOTS, i % ITEMS)).orElseThrow().quantity())
            .isEqualTo(COUNTS);
        one[i] = System.nanoTime() - begin;
      }
      results.series("allBalances", all).series("oneBalance", one);
      begin = System.nanoTime();
      assertThat(supply.explain(key(0, 0)).orElseThrow().moves()).hasSize(COUNTS);
      results.put("explainedMillis", (System.nanoTime() - begin) / 1e6);
    }
    results.put("plainSumMillis", plainSum()).memory().write();
  }

  private static void register(SupplyService supply) {
    List<Depot> depots = new ArrayList<>();
    for (int i = 0; i < DEPOTS; i++) {
      depots.add(
          new Depot(
              "W" + i,
              "示例库" + i,
              DepotTier.TOWN,
              null,
              null,
              null,
              new GeoPoint(122.1, 30.0),
              PointSource.UNTOLD,
              null));
    }
    List<SupplyItem> items = new ArrayList<>();
    for (int i = 0; i < ITEMS; i++) {
      items.add(new SupplyItem("30101" + (10 + i), "示例物资" + i, null, "件", null, false));
    }
    supply.registerItems(items);
    supply.registerDepots(depots);
  }

  private static StockKey key(int depot, int item) {
    return new StockKey("W" + depot, "30101" + (10 + item), ReserveMode.PHYSICAL);
  }

  /** Every line counted once: one more of everything than at the count before. */
  private static List<Stocktake> counted(long quantity) {
    List<Stocktake> all = new ArrayList<>();
    for (int depot = 0; depot < DEPOTS; depot++) {
      for (int item = 0; item < ITEMS; item++) {
        all.add(new Stocktake(key(depot, item), quantity, "", null, 0));
      }
    }
    return all;
  }

  /** The same moves in a table of their own, summed by line: the median of five, in ms. */
  private static double plainSum() throws SQLException {
    try (Connection base = DriverManager.getConnection(PLAIN);
        Statement sql = base.createStatement()) {
      sql.execute("create table move (line int, quantity bigint)");
      try (PreparedStatement add = base.prepareStatement("insert into move values (?, 1)")) {
        for (int count = 0; count < COUNTS; count++) {
          for (int line = 0; line < DEPOTS * ITEMS; line++) {
            add.setInt(1, line);
            add.addBatch();
          }
          add.executeBatch();
        }
      }
      double[] runs = new double[5];
      for (int i = 0; i < runs.length; i++) {
        long begin = System.nanoTime();
        try (ResultSet rows =
            sql.executeQuery("select line, sum(quantity) from move group by line")) {
          int lines = 0;
          while (rows.next()) {
            assertThat(rows.getLong(2)).isEqualTo(COUNTS);
            lines++;
          }
          assertThat(lines).isEqualTo(DEPOTS * ITEMS);
        }
        runs[i] = (System.nanoTime() - begin) / 1e6;
      }
      java.util.Arrays.sort(runs);
      return runs[runs.length / 2];
    }
  }
}
