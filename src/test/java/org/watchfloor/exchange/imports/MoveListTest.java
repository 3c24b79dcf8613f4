package org.watchfloor.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.base.WrittenMoment;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.region.RegionModule;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.StocktakeReport;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.table.Problem;
import org.watchfloor.table.RegisterExport;

/** What a depot's keeper wrote on paper in an outage comes into the ledger as a file, or not. */
class MoveListTest {
  private static final String HEAD = "发生时间,物资库编号,物资编码,出入类别,数量,单位,批次,有效期,原因\n";
  private static final StockKey BAGS = new StockKey("W1", "3010101", ReserveMode.PHYSICAL);
  private static final StockKey WATER = new StockKey("W1", "1010101", ReserveMode.PHYSICAL);
  private static final Texts ZH = new Texts(Language.ZH);

  @TempDir Path folder;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private SupplyService supply;
  private ImportService imports;

  @BeforeEach
  void open() throws IOException {
    station =
        TestStation.open(
            folder.resolve("data"),
            "ZS-DH",
            clock,
            new RegionModule(),
            new SupplyModule(),
            new ImportsModule());
    supply = station.get(SupplyService.class);
    imports = station.get(ImportService.class);
    take("depots", "编号,名称,层级,经度,纬度\nW1,示例一库,镇街,122.1,30.0\nW2,示例二库,镇街,122.2,30.0\n");
    take("supplies", "编码,名称,计量单位\n3010101,编织袋,条\n1010101,饮用水,箱\n");
    in(BAGS, 60, "A", "");
    in(BAGS, 40, "B", "");
  }

  @AfterEach
  void close() {
    station.close();
  }

  private void in(StockKey key, long quantity, String batch, String expiry) {
    supply.move(
        key,
        MoveKind.IN,
        quantity,
        new StockBatch(batch, expiry.isEmpty() ? null : LocalDate.parse(expiry), 0),
        "");
  }

  private ImportReport take(String as, String text) throws IOException {
    return take(as, Files.writeString(folder.resolve(as + ".csv"), text));
  }

  private ImportReport take(String as, Path file) {
    return imports.take(station.get(Importer.class).prepare(file, ImportSpec.of(null).as(as)));
  }

  private ImportReport moves(String rows) throws IOException {
    return take("moves", HEAD + rows);
  }

  private long quantity(StockKey key) {
    return supply.lineOrEmpty(key).quantity();
  }

  /** So many minutes ago, as a keeper in the hall's time writes it. */
  private String ago(int minutes) {
    return clock
        .instant()
        .minusSeconds(60L * minutes)
        .atZone(WatchClock.BEIJING)
        .toLocalDateTime()
        .withNano(0)
        .toString()
        .replace('T', ' ');
  }

  @Test
  void everyRowIsAnEntryOfItsMomentAndTheFileAgainChangesNothing() throws IOException {
    String rows =
        ago(90)
            + ",W1,1010101,入库,200,箱,C,2030-06-30,兄弟单位送来\n"
            + ago(30)
            + ",W1,1010101,出库,50,箱,,,发给示例小学\n"
            + ago(60)
            + ",W1,3010101,出库,70,条,,,加固海塘\n";
    int told = station.journal().positions(EntryQuery.hall()).length;
    ImportReport report = moves(rows);
    assertThat(report.problems()).isEmpty();
    assertThat(report.added()).isEqualTo(3);
    assertThat(quantity(BAGS)).isEqualTo(30);
    assertThat(quantity(WATER)).isEqualTo(150);
    assertThat(supply.explain(WATER).orElseThrow().moves())
        .extracting(step -> WrittenMoment.write(step.at()).substring(0, 16).replace('T', ' '))
        .containsExactly(ago(90).substring(0, 16), ago(30).substring(0, 16));
    assertThat(station.journal().positions(EntryQuery.hall()))
        .as("a list buries no night: that it was taken in is told, not each row")
        .hasSize(told + 1);
    assertThat(moves(rows).unchanged()).as("the same file again").isEqualTo(3);
    assertThat(quantity(BAGS)).isEqualTo(30);
  }

  @Test
  void aBatchNamedWithoutItsLastDayIsTheOnlyOneOfThatName() throws IOException {
    in(WATER, 30, "C", "2030-06-30");
    String row = ago(10) + ",W1,1010101,出库,20,箱,C,,发给示例村\n";
    assertThat(moves(row).problems()).isEmpty();
    assertThat(supply.lineOrEmpty(WATER).batches())
        .contains(new StockBatch("C", LocalDate.parse("2030-06-30"), 10));
    assertThat(moves(row).unchanged()).as("the same file again").isEqualTo(1);
    in(WATER, 30, "C", "2031-06-30");
    assertThat(moves(ago(5) + ",W1,1010101,出库,5,箱,C,,再发\n").problems())
        .as("two of that name: which one must be said")
        .isNotEmpty();
  }

  @Test
  void aFileThatWouldLeaveLessThanNothingIsRefusedAsAWhole() throws IOException {
    ImportReport report =
        moves(
            ago(60)
                + ",W1,3010101,出库,70,条,,,加固海塘\n"
                + ago(30)
                + ",W1,3010101,出库,40,条,,,加固水闸\n"
                + ago(20)
                + ",W1,1010101,入库,10,箱,,,\n");
    assertThat(report.accepted()).isZero();
    assertThat(report.entries()).isEmpty();
    assertThat(report.refused()).isEqualTo(3);
    assertThat(report.problems()).extracting(Problem::row).containsExactly(2, 3, 4);
    Problem wrong = report.problems().get(1);
    assertThat(wrong.column()).isEqualTo("数量");
    assertThat(ZH.say(wrong.reason())).contains("只有 30 可出", "40");
    assertThat(ZH.say(wrong.fix())).contains("核对");
    assertThat(ZH.say(report.problems().getFirst().reason())).contains("整份收或整份不收");
    assertThat(quantity(BAGS)).isEqualTo(100);
    assertThat(quantity(WATER)).isZero();
    assertThat(imports.list()).extracting(TakenImport::register).doesNotContain("moves");
  }

  @Test
  void whatCameInLaterInTheListDoesNotGoOutBeforeAndBatchesAreKeptApart() throws IOException {
    assertThat(
            moves(ago(60) + ",W1,1010101,出库,5,箱,,,先出\n" + ago(30) + ",W1,1010101,入库,10,箱,,,后入\n")
                .accepted())
        .isZero();
    ImportReport batch = moves(ago(60) + ",W1,3010101,出库,50,条,B,,那一批没有这么多\n");
    assertThat(ZH.say(batch.problems().getFirst().reason())).contains("这一批只有 40 可出");
    assertThat(moves(ago(60) + ",W1,3010101,报损,40,条,B,,雨淋\n").problems()).isEmpty();
    assertThat(supply.lineOrEmpty(BAGS).batches())
        .extracting(StockBatch::batch)
        .containsExactly("A");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "T,W9,3010101,出库,5,条,,,x; 物资库编号; W9",
        "T,W1,3019999,出库,5,条,,,x; 物资编码; 3019999",
        "T,W1,3010101,出库,0,条,,,x; 数量; 1",
        "T,W1,3010101,出库,-5,条,,,x; 数量; 1",
        "T,W1,3010101,出库,5,箱,,,x; 单位; 条",
        "T,W1,3010101,报损,5,条,,,; 原因; 报损",
        "T,W1,3010101,盘点,5,条,,,x; 出入类别; 库存表",
        "T,W1,3010101,调出,5,条,,,x; 出入类别; transfer",
        "T,W1,3010101,预留,5,条,,,x; 出入类别; reserve",
        "T,W1,3010101,送走,5,条,,,x; 出入类别; 出库",
        "昨天晚上,W1,3010101,出库,5,条,,,x; 发生时间; 2026-07-20",
        "2099-01-01 08:00,W1,3010101,出库,5,条,,,x; 发生时间; 2026-07-20"
      })
  void aRowThatCannotBeSaysWhereWhyAndWhatToDo(String row, String header, String told)
      throws IOException {
    ImportReport report = moves(row.replace("T", ago(60)) + "\n");
    assertThat(report.accepted()).isZero();
    Problem problem = report.problems().getFirst();
    assertThat(problem.row()).isEqualTo(2);
    assertThat(problem.column()).isEqualTo(header.strip());
    assertThat(ZH.say(problem.reason()) + ZH.say(problem.fix())).contains(told.strip());
    assertThat(quantity(BAGS)).isEqualTo(100);
  }

  @Test
  void theSameRowTwiceInAFileIsTold() throws IOException {
    String row = ago(60) + ",W1,3010101,出库,5,条,,,发给甲村\n";
    ImportReport exact = moves(row + row);
    assertThat(exact.accepted()).isZero();
    assertThat(ZH.say(exact.problems().getLast().reason())).contains("第 2 行重复");
    ImportReport wide = moves(row + row.replace("发给甲村", "发给 甲村"));
    assertThat(ZH.say(wide.problems().getLast().fix())).contains("单号");
    assertThat(moves(row.replace("村", "村单1") + row.replace("村", "村单2")).added()).isEqualTo(2);
  }

  @Test
  void anUndoneListIsOutOfTheLedgerAndComesInAgain() throws IOException {
    String rows =
        ago(90) + ",W1,1010101,入库,200,箱,C,2030-06-30,\n" + ago(60) + ",W1,3010101,出库,70,条,,,加固海塘\n";
    moves(rows);
    String number = imports.list().getFirst().number();
    imports.undo(number, "是演练的单子");
    assertThat(quantity(BAGS)).isEqualTo(100);
    assertThat(supply.lineOrEmpty(BAGS).batches())
        .extracting(StockBatch::quantity)
        .containsExactly(60L, 40L);
    assertThat(quantity(WATER)).isZero();
    assertThat(station.get(StocktakeReport.class).since(null)).as("nobody counted").isEmpty();
    assertThat(moves(rows).added()).isEqualTo(2);
    assertThat(quantity(BAGS)).isEqualTo(30);

    supply.move(BAGS, MoveKind.OUT, 1, new StockBatch("", null, 0), "");
    String again = imports.list().getFirst().number();
    assertThatThrownBy(() -> imports.undo(again, "又错了"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            no -> assertThat(no.said().key()).isEqualTo("supply.refused.writtenSince"));
    assertThat(quantity(WATER)).as("not even the other line").isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"moves.csv", "moves.xlsx", "moves.geojson"})
  void whatWentOutComesBackAsNoChange(String name) throws IOException {
    supply.move(BAGS, MoveKind.OUT, 70, new StockBatch("", null, 0), "发给 示例村，１２ 户");
    supply.move(BAGS, MoveKind.OUT, 1, new StockBatch("", null, 0), "");
    supply.move(BAGS, MoveKind.OUT, 1, new StockBatch("", null, 0), "");
    moves(
        ago(60)
            + ",W1,1010101,入库,200,箱,0012,2030-06-30,单 7\n"
            + ago(5)
            + ",W1,1010101,出库,5,箱,,,\n");
    supply.count(BAGS, new StockBatch("B", null, 20), "少了");
    Path file = folder.resolve("back-" + name);
    String said = ZH.say(station.get(RegisterExport.class).write("moves", file, ZH, ""));
    assertThat(said).contains("list ledger");
    ImportReport report = take("moves", file);
    assertThat(report.problems()).isEmpty();
    assertThat(report.accepted()).isZero();
    assertThat(report.unchanged()).isEqualTo(report.rows()).isGreaterThan(5);
  }

  @Test
  void aListKeptElsewhereFoldsTheSameThere() throws IOException {
    moves(ago(60) + ",W1,3010101,出库,70,条,,,加固海塘\n");
    imports.undo(imports.list().getFirst().number(), "撤回");
    try (TestStation town =
        TestStation.open(
            folder.resolve("town"),
            "ZS-LJ",
            new HandClock(),
            new RegionModule(),
            new SupplyModule(),
            new ImportsModule())) {
      town.journal().receive(station.contents());
      assertThat(town.tables()).isEqualTo(station.tables());
      assertThat(town.get(SupplyService.class).lineOrEmpty(BAGS).quantity()).isEqualTo(100);
    }
  }
}
