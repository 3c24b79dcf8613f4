package org.watchfloor.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.geo.Datum;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;

/** Real kills of a desk while it takes files in: an import is whole, with its entry, or absent. */
@Execution(ExecutionMode.CONCURRENT)
class ImportKillTest {
  private static final int ROWS = 40;
  private static final int KILLS = 3;

  @TempDir Path temp;

  /** A file of depots no other has. */
  static String depots(int file) {
    StringBuilder rows = new StringBuilder("编号,名称,层级,经度,纬度\n");
    for (int row = 0; row < ROWS; row++) {
      rows.append(String.format(Locale.ROOT, "W%d-%d,示例库%d,镇街,122.10,30.02\n", file, row, row));
    }
    return rows.toString();
  }

  @Test
  void diedTheMomentItsRowsWereInItIsWholeAndCanBeTakenBack()
      throws IOException, InterruptedException {
    Path root = temp.resolve("a");
    assertThat(start(root, "dies").waitFor()).isEqualTo(9);
    try (TestStation station = ImportChild.open(root)) {
      assertThat(whole(station)).isEqualTo(1);
      ImportService imports = station.get(ImportService.class);
      imports.undo(imports.list().getFirst().number(), "导错文件");
      assertThat(station.get(SupplyService.class).depots()).isEmpty();
    }
  }

  @Test
  void diedTheMomentAFileOfStockWasTakenBackAllOfItIsAsBefore()
      throws IOException, InterruptedException {
    Path root = temp.resolve("c");
    StockKey first = new StockKey("W0-0", "3010101", ReserveMode.PHYSICAL);
    StockKey last = new StockKey("W0-" + (ROWS - 1), "3010101", ReserveMode.PHYSICAL);
    try (TestStation station = ImportChild.open(root)) {
      take(station, "depots", depots(0));
      take(station, "supplies", "编码,名称,计量单位\n3010101,编织袋,条\n");
      take(station, "stock", stock(100));
      take(station, "stock", stock(7));
      assertThat(quantity(station, last)).isEqualTo(7);
    }
    assertThat(start(root, "takes back").waitFor()).isEqualTo(9);
    try (TestStation station = ImportChild.open(root)) {
      assertThat(quantity(station, first)).isEqualTo(100);
      assertThat(quantity(station, last)).isEqualTo(100);
      ImportService imports = station.get(ImportService.class);
      assertThat(imports.list().getFirst().undone()).isNotNull();
      assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
    }
  }

  private static String stock(int quantity) {
    StringBuilder rows = new StringBuilder("物资库编号,物资编码,数量,储备方式\n");
    for (int row = 0; row < ROWS; row++) {
      rows.append(String.format(Locale.ROOT, "W0-%d,3010101,%d,实物\n", row, quantity));
    }
    return rows.toString();
  }

  private void take(TestStation station, String kind, String rows) throws IOException {
    Path file = Files.writeString(temp.resolve(kind + ".csv"), rows);
    ImportSpec spec = new ImportSpec(Optional.of(kind), Datum.WGS84, Optional.empty());
    ImportService imports = station.get(ImportService.class);
    assertThat(imports.take(station.get(Importer.class).prepare(file, spec)).problems()).isEmpty();
  }

  private static long quantity(TestStation station, StockKey key) {
    return station.get(SupplyService.class).line(key).orElseThrow().quantity();
  }

  @Test
  void killedAtAnyMomentEveryImportIsWholeOrAbsent() throws IOException, InterruptedException {
    Path root = temp.resolve("b");
    Random random = new Random(20260730);
    int before = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process child = start(root, "goes on");
      Path out = temp.resolve("child.out");
      while (Files.size(out) == 0) {
        assertThat(child.waitFor(20, TimeUnit.MILLISECONDS)).as("ended").isFalse();
      }
      assertThat(child.waitFor(random.nextInt(300), TimeUnit.MILLISECONDS)).isFalse();
      child.destroyForcibly().waitFor();
      try (TestStation station = ImportChild.open(root)) {
        int now = whole(station);
        assertThat(now).isGreaterThan(before);
        before = now;
      }
    }
    try (TestStation station = ImportChild.open(root)) {
      ImportService imports = station.get(ImportService.class);
      imports.list().forEach(one -> imports.undo(one.number(), "导错文件"));
      assertThat(station.get(SupplyService.class).depots()).isEmpty();
    }
  }

  /** Every row belongs to one import, and each import has all of its rows; how many there are. */
  private static int whole(TestStation station) {
    List<TakenImport> all = station.get(ImportService.class).list();
    assertThat(all).allSatisfy(one -> assertThat(one.added()).isEqualTo(ROWS));
    assertThat(station.get(SupplyService.class).depots().size()).isEqualTo(all.size() * ROWS);
    assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
    return all.size();
  }

  private Process start(Path root, String what) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            ImportChild.class.getName(),
            root.toString(),
            what)
        .redirectError(temp.resolve("child.err").toFile())
        .redirectOutput(temp.resolve("child.out").toFile())
        .start();
  }
}
