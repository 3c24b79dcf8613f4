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
  void giveAway() throws IOException {
    station = station("one");
    takeDepotsAndGoods();
    take(
        "stock",
        """
        物资库编号,物资编码,数量,储备方式,批次,有效期,最低储备
        W1,3010101,300,实物,2026-05,,100
        W1,1030101,40,实物,2026-01,2030-06-30,12
        W2,3010101,60,实物,,,
        W2,3010101,500,协议,,,
        """);
    moved = new StockKey("W1", "3010101", ReserveMode.PHYSICAL);
    counted = new StockKey("W1", "1030101", ReserveMode.PHYSICAL);
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

  private void takeDepotsAndGoods() throws IOException {
    String depots = "编号,名称,层级,经度,纬度\nW1,示例一库,镇街,122.1,30.0\nW2,示例二库,镇街,122.2,30.0\n";
    assertThat(take("depots", depots).problems()).isEmpty();
    String goods = "编码,名称,计量单位\n3010101,编织袋,条\n1030101,帐篷,顶\n";
    assertThat(take("supplies", goods).problems()).isEmpty();
  }

  private ImportReport take(String kind, String rows) throws IOException {
    Path file = Files.writeString(temp.resolve(kind + ".in.csv"), rows, StandardCharsets.UTF_8);
    return take(file, kind);
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

  /** Writes what was found of a line with one batch into the sheet. */
  private void write(StockKey key, long found) throws IOException {
    write(key, supply().line(key).orElseThrow().batches().getFirst().batch(), found);
  }

  /** Writes what was found of one batch into the sheet. */
  private void write(StockKey key, String batch, long found) throws IOException {
    List<String> lines = Files.readAllLines(sheet, StandardCharsets.UTF_8);
    List<String> changed =
        lines.stream()
            .map(line -> {
              String[] cells = line.split(",", -1);
              if (cells[0].endsWith(key.depot())
                  && cells[1].equals(key.item())
                  && cells[2].equals("实物")
                  && cells[4].equals(batch)) {
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
  void everyBatchIsARowAndIsCountedByItself() throws IOException {
    StockBatch old = supply().line(counted).orElseThrow().batches().getFirst();
    StockBatch fresh = new StockBatch("新", LocalDate.of(2031, 1, 1), 7);
    move(counted, MoveKind.IN, 7, fresh);
    giveAwayAnew();
    assertThat(Files.readAllLines(sheet, StandardCharsets.UTF_8))
        .filteredOn(line -> line.contains("%s,%s,".formatted(counted.depot(), counted.item())))
        .as("the least quantity stands once")
        .satisfiesExactly(
            line -> assertThat(line).contains(",%d,".formatted(old.quantity())),
            line -> assertThat(line).contains("新,2031-01-01,,,7"));
    assertThat(take(sheet, "stock").unchanged()).isEqualTo(take(sheet, "stock").rows());

    write(counted, "新", 5);
    ImportReport report = take(sheet, "stock");

    assertThat(report.problems()).isEmpty();
    assertThat(report.changed()).isEqualTo(1);
    assertThat(report.changes())
        .singleElement()
        .satisfies(cell -> assertThat(cell.toString()).contains("7", "5"));
    assertThat(batches()).containsExactly(old, new StockBatch("新", LocalDate.of(2031, 1, 1), 5));
    write(counted, old.batch(), 0);
    take(sheet, "stock");
    assertThat(batches()).containsExactly(new StockBatch("新", LocalDate.of(2031, 1, 1), 5));
    long size = station.journal().size();
    assertThat(take(sheet, "stock").problems()).as("the same once more").isEmpty();
    assertThat(station.journal().size()).isEqualTo(size);
  }

  @Test
  void aSheetWithSeveralBatchesIsTakenWholeByAStationThatHasNone() throws IOException {
    move(counted, MoveKind.IN, 7, new StockBatch("新", LocalDate.of(2031, 1, 1), 0));
    giveAwayAnew();
    StockLine there = supply().line(counted).orElseThrow();
    station.close();
    station = station("two");
    takeDepotsAndGoods();
    assertThat(take(sheet, "stock").problems()).isEmpty();
    StockLine here = supply().line(counted).orElseThrow();
    assertThat(here.batches()).isEqualTo(there.batches());
    assertThat(here.minimum()).isEqualTo(there.minimum());
  }

  @Test
  void aRowWithABetterNameForABatchRenamesIt() throws IOException {
    StockBatch only = supply().line(counted).orElseThrow().batches().getFirst();
    List<String> lines = Files.readAllLines(sheet, StandardCharsets.UTF_8);
    String row = "%s,%s,".formatted(counted.depot(), counted.item());
    Files.write(
        sheet,
        lines.stream()
            .map(line ->
                line.contains(row)
                    ? line.replace(
                        ",%d,%s,".formatted(only.quantity(), only.batch()),
                        ",%d,改名,".formatted(only.quantity()))
                    : line)
            .toList(),
        StandardCharsets.UTF_8);

    ImportReport report = take(sheet, "stock");

    assertThat(report.problems()).isEmpty();
    assertThat(batches()).containsExactly(new StockBatch("改名", only.expiry(), only.quantity()));
  }

  @Test
  void aBatchTheLedgerDoesNotKnowIsTakenOnlyBesideTheOneItKnows() throws IOException {
    StockBatch only = supply().line(counted).orElseThrow().batches().getFirst();
    assertThat(said(takeRows("%s,%s,9,实物,新的,2031-01-01,\n")))
        .contains(only.batch() + " " + only.quantity(), "原批次也写一行");
    assertThat(batches()).containsExactly(only);

    ImportReport both =
        takeRows("%1$s,%2$s,9,实物,新的,2031-01-01,\n%1$s,%2$s,0,实物," + only.batch() + ",%3$s,\n");

    assertThat(both.problems()).isEmpty();
    assertThat(batches()).containsExactly(new StockBatch("新的", LocalDate.of(2031, 1, 1), 9));
  }

  @Test
  void twoRowsNeverTakeTheSameBatch() throws IOException {
    StockBatch only = supply().line(counted).orElseThrow().batches().getFirst();
    assertThat(takeRows("%1$s,%2$s,40,实物,甲,,\n%1$s,%2$s,40,实物,乙,,\n").changed()).isZero();
    assertThat(takeRows("%1$s,%2$s,9,实物,,,\n%1$s,%2$s,40,实物,乙,,\n").changed()).isZero();
    String head = "物资库编号,物资编码,数量,储备方式,批次,有效期,账面数量\n";
    String split = "%1$s,%2$s,30,实物,甲,,40\n%1$s,%2$s,10,实物,乙,,40\n";
    String place = counted.depot();
    ImportReport refused = take("stock", head + split.formatted(place, counted.item()));
    assertThat(said(refused)).contains("看不出哪一行是账上的 " + only.batch() + " 40");
    assertThat(batches()).containsExactly(only);

    String told =
        "%1$s,%2$s,0,实物,2026-01,2030-06-30,40\n%1$s,%2$s,30,实物,甲,,\n%1$s,%2$s,10,实物,乙,,\n";
    assertThat(take("stock", head + told.formatted(place, counted.item())).problems()).isEmpty();
    assertThat(batches())
        .containsExactlyInAnyOrder(new StockBatch("甲", null, 30), new StockBatch("乙", null, 10));
  }

  @Test
  void theSameNumberCountedOnANewSheetCountsAgain() throws IOException {
    write(counted, 30);
    take(sheet, "stock");
    move(counted, MoveKind.OUT, 10, new StockBatch("", null, 0));
    assertThat(take(sheet, "stock").changed()).as("the old sheet").isZero();
    giveAwayAnew();
    write(counted, 30);
    assertThat(take(sheet, "stock").changed()).as("a new one").isEqualTo(1);
    assertThat(quantity(counted)).isEqualTo(30);
  }

  @Test
  void aBatchThatIsUsedUpMeanwhileDoesNotComeBack() throws IOException {
    move(counted, MoveKind.IN, 7, new StockBatch("新", LocalDate.of(2031, 1, 1), 0));
    giveAwayAnew();
    move(counted, MoveKind.OUT, quantity(counted), new StockBatch("", null, 0));

    ImportReport report = take(sheet, "stock");

    assertThat(report.changed()).isZero();
    assertThat(report.problems()).hasSize(1);
    assertThat(said(report)).contains("账面 7", "现在账上没有这一批");
    assertThat(quantity(counted)).isZero();
    giveAwayAnew();
    assertThat(take(sheet, "stock").unchanged()).as("a line of which nothing is left").isEqualTo(4);
    write(counted, "", 6);
    move(counted, MoveKind.IN, 8, new StockBatch("新到", null, 0));
    assertThat(said(take(sheet, "stock"))).as("it came meanwhile").contains("账面 0，现在 8");
    move(counted, MoveKind.OUT, 8, new StockBatch("", null, 0));
    assertThat(take(sheet, "stock").changed()).isEqualTo(1);
    assertThat(batches()).containsExactly(new StockBatch("", null, 6));
  }

  @Test
  void twoLeastQuantitiesOfOneLineAreRefusedAndAnEmptyOneKeepsWhatIsKnown() throws IOException {
    long least = supply().line(counted).orElseThrow().minimum();
    StockBatch only = supply().line(counted).orElseThrow().batches().getFirst();
    String rows = "%1$s,%2$s,3,实物,新的,2031-01-01,5\n%1$s,%2$s,4,实物," + only.batch() + ",%3$s,";
    assertThat(said(takeRows(rows + "6\n"))).contains("最低储备有写 5 的，有写 6 的");
    assertThat(takeRows(rows.replace(",5\n", ",\n") + "\n").problems()).isEmpty();
    assertThat(supply().line(counted).orElseThrow().minimum()).isEqualTo(least).isPositive();
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
    assertThat(take(plain, "stock").unchanged()).as("only moved since").isEqualTo(1);
    Files.writeString(
        plain, row.formatted(counted.depot(), counted.item(), found - 1), StandardCharsets.UTF_8);
    assertThat(said(take(plain, "stock"))).contains("2 个批次", only.batch(), "每个批次写一行");
    assertThat(quantity(counted)).isEqualTo(found + 7);
  }

  @Test
  void aStationThatHasNoneOfItTakesTheSheetAsItsStock() throws IOException {
    long there = quantity(counted);
    station.close();
    station = station("two");
    takeDepotsAndGoods();
    ImportReport report = take(sheet, "stock");
    assertThat(report.problems()).isEmpty();
    assertThat(quantity(counted)).isEqualTo(there);
  }

  private void giveAwayAnew() {
    station.get(RegisterExport.class).replace("stock", sheet, new Texts(Language.ZH), "");
  }

  private List<StockBatch> batches() {
    return supply().line(counted).orElseThrow().batches();
  }

  /** Takes rows in as somebody types them who has no sheet: depot, item, last day of use. */
  private ImportReport takeRows(String rows) throws IOException {
    Path plain = temp.resolve("plain.csv");
    LocalDate expiry = supply().line(counted).orElseThrow().soonestExpiry().orElse(null);
    Files.writeString(
        plain,
        "物资库编号,物资编码,数量,储备方式,批次,有效期,最低储备\n"
            + rows.formatted(counted.depot(), counted.item(), expiry == null ? "" : expiry),
        StandardCharsets.UTF_8);
    return take(plain, "stock");
  }

  private static String said(ImportReport report) {
    Texts texts = new Texts(Language.ZH);
    return report.problems().stream()
        .map(Problem::said)
        .map(texts::say)
        .reduce("", (all, one) -> all + one + "\n");
  }
}
