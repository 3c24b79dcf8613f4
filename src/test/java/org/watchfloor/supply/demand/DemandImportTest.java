package org.watchfloor.supply.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.exchange.imports.ImportService;
import org.watchfloor.exchange.imports.ImportsModule;
import org.watchfloor.exchange.imports.TakenImport;
import org.watchfloor.region.RegionModule;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.kit.Kit;
import org.watchfloor.supply.kit.KitService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.table.PreparedImport;
import org.watchfloor.table.Problem;
import org.watchfloor.table.RegisterExport;

/** Twenty demands are not typed one by one: they come in as a file and go out as one. */
class DemandImportTest {
  private static final String HEAD = "需求编号,送往编号,经度,纬度,物资编码,数量,单位,优先级,最晚,提出人\n";
  private static final Texts ZH = new Texts(Language.ZH);

  @TempDir Path folder;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private DemandService demands;
  private ImportService imports;

  @BeforeEach
  void open() throws IOException {
    station = station("data", "ZS-DH");
    demands = station.get(DemandService.class);
    imports = station.get(ImportService.class);
    take("depots", "编号,名称,层级,经度,纬度\nW1,示例一库,镇街,122.1,30.0\nW2,示例二库,镇街,122.2,30.0\n");
    take("supplies", "编码,名称,计量单位\n3010101,编织袋,条\n1010101,饮用水,箱\n");
  }

  @AfterEach
  void close() {
    station.close();
  }

  private TestStation station(String name, String id) {
    return TestStation.open(
        folder.resolve(name),
        id,
        clock,
        new RegionModule(),
        new SupplyModule(),
        new ImportsModule());
  }

  private PreparedImport<?> prepare(String as, Path file) {
    return station.get(Importer.class).prepare(file, ImportSpec.of(null).as(as));
  }

  private ImportReport take(String as, String text) throws IOException {
    return imports.take(prepare(as, Files.writeString(folder.resolve(as + ".csv"), text)));
  }

  private ImportReport rows(String rows) throws IOException {
    return take("demands", HEAD + rows);
  }

  private static void plan(TestStation at, String demand, long quantity) {
    at.get(TransferService.class)
        .request(
            "W1",
            new Destination(Destination.Kind.DEPOT, "W2", "示例二库"),
            "",
            List.of(new TransferLine("3010101", quantity)),
            (draft, number) -> at.get(DemandService.class).plan(draft, number, demand, quantity));
  }

  private String made() throws IOException {
    assertThat(rows(",W2,,,3010101,300,条,2,2026-07-20 18:30,临江街道\n").added()).isEqualTo(1);
    return demands.list().getFirst().number();
  }

  @Test
  void newRowsGetNumbersOfTheStationAndTheFileAgainChangesNothing() throws IOException {
    String file =
        ",W2,,,3010101,300,条,2,2026-07-20 18:30,临江街道\n,,122.1001,30.0001,1010101,40,,1,,示例村\n";
    ImportReport report = rows(file);
    assertThat(report.problems()).isEmpty();
    assertThat(report.added()).isEqualTo(2);
    assertThat(demands.list())
        .extracting(one -> one.to().name(), SupplyDemand::quantity, SupplyDemand::priority)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("示例二库", 300L, 2),
            org.assertj.core.groups.Tuple.tuple("示例一库", 40L, 1));
    assertThat(demands.list().getFirst().latest()).isEqualTo(Instant.parse("2026-07-20T10:30:00Z"));
    assertThat(demands.list()).extracting(SupplyDemand::number).allMatch(n -> n.contains("-XQ"));
    assertThat(rows(file).unchanged()).isEqualTo(2);
    assertThat(demands.list()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"out.csv", "out.xlsx", "out.geojson"})
  void whatWentOutComesBackAsNoChange(String name) throws IOException {
    made();
    demands.make("W1", "1010101", 7, 9, clock.instant().plusMillis(1234), "示例　村１组");
    demands.withdraw(demands.make("W1", "1010101", 8, 9, null, "甲"), "不要了");
    plan(station, demands.list().getFirst().number(), 120);
    Path file = folder.resolve(name);
    String said = ZH.say(station.get(RegisterExport.class).write("demands", file, ZH, ""));
    assertThat(said).contains("2 行", "另有 1 条已撤回");
    ImportReport report = prepare("demands", file).preview();
    assertThat(report.problems()).isEmpty();
    assertThat(report.unchanged()).isEqualTo(2);
    assertThat(report.accepted()).isZero();
  }

  @Test
  void aWorkbookHoldsCodesAsTextAndQuantitiesAsNumbers() throws IOException {
    made();
    Path file = folder.resolve("out.xlsx");
    station.get(RegisterExport.class).write("demands", file, ZH, "");
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFRow row = book.getSheetAt(0).getRow(1);
      assertThat(row.getCell(4).getStringCellValue()).isEqualTo("3010101");
      assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(300);
      assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(122.2);
    }
  }

  @Test
  void aChangedCellChangesItsDemandAloneAndKeepsWhatWasPlanned() throws IOException {
    String number = made();
    plan(station, number, 120);
    Path file = folder.resolve("out.csv");
    station.get(RegisterExport.class).write("demands", file, ZH, "");
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.writeString(file, text.replace(",300,", ",260,"));
    PreparedImport<?> prepared = prepare("demands", file);
    assertThat(prepared.preview().changes())
        .extracting(change -> ZH.say(change.said()))
        .singleElement()
        .asString()
        .contains("数量", "“300”", "“260”");
    assertThat(demands.find(number).orElseThrow().quantity()).isEqualTo(300);
    imports.take(prepared);
    SupplyDemand now = demands.find(number).orElseThrow();
    assertThat(now.quantity()).isEqualTo(260);
    assertThat(now.planned()).hasSize(1);
    assertThat(now.askedAt()).isEqualTo(clock.instant());
    assertThat(station.timeline()).anyMatch(line -> line.contains("需求 " + number + " 改为"));

    Files.writeString(file, text.replace(",300,", ",100,"));
    Problem less = prepare("demands", file).preview().problems().getFirst();
    assertThat(ZH.say(less.reason())).contains("120");
    Files.writeString(file, text.replace(",W2,122.2,30,", ",W1,122.1,30,"));
    assertThat(prepare("demands", file).preview().problems()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        ",W2,,,3019999,5,,1,,甲; 物资编码; 物资目录",
        ",W2,,,3010101,0,,1,,甲; 数量; 1",
        ",W2,,,3010101,-3,,1,,甲; 数量; 1",
        ",W2,,,3010101,5,箱,1,,甲; 单位; 条",
        ",W2,,,3010101,5,,10,,甲; 优先级; 9",
        ",W2,,,3010101,5,,急,,甲; 优先级; 急",
        ",W2,,,3010101,5,,1,明天中午,甲; 最晚; 2026-07-20 18:30",
        ",W2,,,3010101,5,,1,,; 提出人; 提出人",
        ",W9,,,3010101,5,,1,,甲; 送往编号; W9",
        ",W9,122.2,30.0,3010101,5,,1,,甲; 送往编号; 编号写 W2",
        ",,,,3010101,5,,1,,甲; 送往编号; 坐标",
        ",,122.15,30.0,3010101,5,,1,,甲; 经度; 最近的是",
        ",W2,122.1,30.0,3010101,5,,1,,甲; 经度; 不是同一处",
        "XQ-1,W2,,,3010101,5,,1,,甲; 需求编号; 留空"
      })
  void aRowThatCannotBeSaysWhereWhyAndWhatToDo(String row, String header, String told)
      throws IOException {
    ImportReport report = rows(row + "\n");
    assertThat(report.accepted()).isZero();
    Problem problem = report.problems().getFirst();
    assertThat(problem.row()).isEqualTo(2);
    assertThat(problem.column()).isEqualTo(header.strip());
    assertThat(ZH.say(problem.said())).contains(told.strip());
    assertThat(demands.list()).isEmpty();
  }

  @Test
  void aKitIsNotTakenForGoodsNobodyKnows() throws IOException {
    station
        .get(KitService.class)
        .register(
            List.of(new Kit("TZ-1000", "千人份", 1000, List.of(new TransferLine("3010101", 500)))));
    assertThat(ZH.say(rows(",W2,,,TZ-1000,1,,1,,甲\n").problems().getFirst().said()))
        .contains("成套物资", "demand add --kit");
  }

  @Test
  void theSameDemandTwiceOrMadeBeforeIsNotMadeAgain() throws IOException {
    String one = ",W2,,,3010101,300,条,2,,临江街道\n";
    ImportReport report =
        rows(one + one.replace("300", "200") + one.replace(",W2,,", ",,122.2,30.0"));
    assertThat(report.added()).isEqualTo(1);
    assertThat(report.problems()).extracting(Problem::row).containsExactly(3, 4);
    String number = demands.list().getFirst().number();
    Problem there = rows(one.replace("300", "280")).problems().getFirst();
    assertThat(ZH.say(there.fix())).contains("编号写 " + number);
    assertThat(rows(one.replace("临江", "沈家门")).added()).isEqualTo(1);
    ImportReport twice =
        rows(
            (number + one).replace("300", "310")
                + (number + one).replace("300", "320").replace("街道", "街"));
    assertThat(twice.changed()).isEqualTo(1);
    assertThat(ZH.say(twice.problems().getFirst().reason())).contains("同一条需求");
  }

  @Test
  void aSheetLookedAtTwiceIsTakenInOnce() throws IOException {
    Path file =
        Files.writeString(folder.resolve("sheet.csv"), HEAD + ",W1,,,1010101,40,箱,1,,示例村\n");
    PreparedImport<?> one = prepare("demands", file);
    PreparedImport<?> other = prepare("demands", file);
    imports.take(one);
    assertThatThrownBy(() -> imports.take(other)).hasMessageContaining("meanwhile");
    assertThat(demands.list()).filteredOn(demand -> demand.item().equals("1010101")).hasSize(1);
  }

  @Test
  void undoneTheNewAreWithdrawnAndTheChangedAskForWhatTheyDid() throws IOException {
    String number = made();
    rows(number + ",W2,,,3010101,500,条,1,,临江街道\n,W1,,,1010101,40,箱,1,,示例村\n");
    assertThat(imports.list()).extracting(TakenImport::register).contains("demands");
    assertThat(demands.find(number).orElseThrow().quantity()).isEqualTo(500);
    String taken = imports.list().getFirst().number();
    imports.undo(taken, "文件拿错了");
    SupplyDemand before = demands.find(number).orElseThrow();
    assertThat(before.quantity()).isEqualTo(300);
    assertThat(before.latest()).isEqualTo(Instant.parse("2026-07-20T10:30:00Z"));
    assertThat(demands.list()).filteredOn(one -> !one.stands()).hasSize(1);
    assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
    assertThat(rows(",W1,,,1010101,40,箱,1,,示例村\n").added()).isEqualTo(1);
  }

  @Test
  void nothingIsTakenBackOfWhatSomebodyHasPlannedFor() throws IOException {
    String number = made();
    plan(station, number, 120);
    String taken = imports.list().getFirst().number();
    assertThatThrownBy(() -> imports.undo(taken, "错了"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            no -> assertThat(no.said().key()).isEqualTo("demand.refused.writtenSince"));
    assertThat(demands.find(number).orElseThrow().stands()).isTrue();
  }

  @Test
  void askingForLessApartFromAPlanIsAConflict() throws IOException {
    String number = made();
    try (TestStation town = station("town", "ZS-LJ")) {
      town.journal().receive(station.contents());
      plan(town, number, 250);
      rows(number + ",W2,,,3010101,100,条,2,2026-07-20 18:30,临江街道\n");
      town.journal().receive(station.contents());
      station.journal().receive(town.contents());
      assertThat(town.tables()).isEqualTo(station.tables());
      assertThat(station.get(ConflictService.class).open())
          .extracting(one -> one.what().rule())
          .containsExactly("demand.conflict.less");
    }
  }
}
