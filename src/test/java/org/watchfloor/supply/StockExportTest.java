package org.watchfloor.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.region.RegionModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.SourceTree;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.table.Problem;
import org.watchfloor.table.RegisterExport;

/** The whole stock goes out as a sheet for counting, and only what was counted comes back. */
class StockExportTest {
  @TempDir Path temp;
  private TestStation station;
  private Path sheet;
  private StockKey moved;
  private StockKey counted;

  @BeforeEach
  void giveAway() {
    station = station("one");
    for (String kind : List.of("areas", "units", "depots", "supplies", "stock")) {
      take(SourceTree.path("sample-data/zhoushan/" + kind + ".csv"), kind);
    }
    List<StockLine> lines =
        supply().stock().stream()
            .filter(line -> line.key().mode() == ReserveMode.PHYSICAL && line.quantity() > 20)
            .toList();
    moved = lines.get(0).key();
    counted = lines.get(1).key();
    sheet = temp.resolve("stock.csv");
    station.get(RegisterExport.class).write("stock", sheet, new Texts(Language.ZH), "");
  }

  @AfterEach
  void close() {
    station.close();
  }

  private TestStation station(String folder) {
    return TestStation.open(
        temp.resolve(folder), "ZS-DH", new HandClock(), new RegionModule(), new SupplyModule());
  }

  private SupplyService supply() {
    return station.get(SupplyService.class);
  }

  private ImportReport take(Path file, String kind) {
    return station.get(Importer.class).prepare(file, ImportSpec.of(null).as(kind)).apply();
  }

  private long quantity(StockKey key) {
    return supply().line(key).orElseThrow().quantity();
  }

  private void move(StockKey key, MoveKind kind, long quantity, StockBatch batch) {
    supply().move(key, kind, quantity, batch, "");
  }

  /** Writes what was found of one line into the sheet. */
  private void write(StockKey key, long found) throws IOException {
    String book = quantity(key) + "";
    List<String> lines = Files.readAllLines(sheet, StandardCharsets.UTF_8);
    List<String> changed =
        lines.stream()
            .map(line -> {
              String[] cells = line.split(",", -1);
              if (cells[0].endsWith(key.depot())
                  && cells[1].equals(key.item())
                  && cells[3].equals(book)) {
                cells[3] = found + "";
              }
              return String.join(",", cells);
            })
            .toList();
    assertThat(changed).isNotEqualTo(lines);
    Files.write(sheet, changed, StandardCharsets.UTF_8);
  }

  @Test
  void aCountThatDiffersMovesTheDifferenceAndWhatMovedMeanwhileStays() throws IOException {
    long before = quantity(moved);
    write(counted, quantity(counted) - 3);
    move(moved, MoveKind.OUT, 5, new StockBatch("", null, 0));

    ImportReport report = take(sheet, "stock");

    assertThat(report.problems()).isEmpty();
    assertThat(report.changed()).isEqualTo(1);
    assertThat(quantity(moved)).isEqualTo(before - 5);
    long after = quantity(counted);
    assertThat(take(sheet, "stock").unchanged())
        .as("the same sheet again")
        .isEqualTo(report.rows());
    move(counted, MoveKind.OUT, 1, new StockBatch("", null, 0));
    assertThat(take(sheet, "stock").unchanged()).as("and later").isEqualTo(report.rows());
    assertThat(quantity(counted)).isEqualTo(after - 1);
  }

  @Test
  void aCountOfWhatMovedSinceIsRefusedWithBothNumbers() throws IOException {
    long book = quantity(counted);
    write(counted, book - 3);
    move(counted, MoveKind.OUT, 5, new StockBatch("", null, 0));

    ImportReport report = take(sheet, "stock");

    assertThat(report.changed()).isZero();
    assertThat(said(report)).contains(book + "", book - 5 + "");
    assertThat(quantity(counted)).isEqualTo(book - 5);
  }

  @Test
  void aCountOfSeveralBatchesAtOnceIsRefused() throws IOException {
    move(counted, MoveKind.IN, 7, new StockBatch("新", LocalDate.of(2031, 1, 1), 0));
    station.get(RegisterExport.class).replace("stock", sheet, new Texts(Language.ZH), "");
    assertThat(take(sheet, "stock").problems()).isEmpty();
    long book = quantity(counted);
    write(counted, book - 3);

    ImportReport report = take(sheet, "stock");

    assertThat(said(report)).contains("2 个批次");
    assertThat(quantity(counted)).isEqualTo(book);
  }

  @Test
  void aRowThatNamesNoBatchCountsTheOnlyOneAndKeepsItsExpiry() throws IOException {
    StockBatch only = supply().line(counted).orElseThrow().batches().getFirst();
    Path plain = temp.resolve("plain.csv");
    String row = "物资库编号,物资编码,数量,储备方式\n%s,%s,%d,实物\n";
    long found = quantity(counted) - 3;
    Files.writeString(
        plain, row.formatted(counted.depot(), counted.item(), found), StandardCharsets.UTF_8);
    take(plain, "stock");
    assertThat(supply().line(counted).orElseThrow().batches())
        .containsExactly(new StockBatch(only.batch(), only.expiry(), found));

    move(counted, MoveKind.IN, 7, new StockBatch("新", LocalDate.of(2031, 1, 1), 0));
    Files.writeString(
        plain, row.formatted(counted.depot(), counted.item(), found), StandardCharsets.UTF_8);
    assertThat(said(take(plain, "stock"))).contains("2 个批次", only.batch());
    assertThat(quantity(counted)).isEqualTo(found + 7);
  }

  @Test
  void aStationThatHasNoneOfItTakesTheSheetAsItsStock() {
    long there = quantity(counted);
    station.close();
    station = station("two");
    for (String kind : List.of("areas", "units", "depots", "supplies")) {
      take(SourceTree.path("sample-data/zhoushan/" + kind + ".csv"), kind);
    }
    ImportReport report = take(sheet, "stock");
    assertThat(report.problems()).isEmpty();
    assertThat(quantity(counted)).isEqualTo(there);
  }

  private static String said(ImportReport report) {
    Texts texts = new Texts(Language.ZH);
    return report.problems().stream()
        .map(Problem::said)
        .map(texts::say)
        .reduce("", (all, one) -> all + one + "\n");
  }
}
