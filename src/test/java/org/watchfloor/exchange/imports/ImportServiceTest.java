package org.watchfloor.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.RegionModule;
import org.watchfloor.region.RegionService;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.aid.AidService;
import org.watchfloor.supply.aid.Partner;
import org.watchfloor.supply.aid.PartnerService;
import org.watchfloor.supply.demand.DemandService;
import org.watchfloor.supply.preposition.PrepositionLine;
import org.watchfloor.supply.preposition.PrepositionService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;

class ImportServiceTest {
  private static final String HEAD = "编号,名称,层级,经度,纬度\n";
  private static final String ONE = "W1,示例一库,镇街,122.10,30.02\n";
  private static final String TWO = "W2,示例二库,镇街,122.11,30.03\n";
  private static final String BAGS = "3010101";
  private static final String TENTS = "1030101";
  private static final Texts ZH = new Texts(Language.ZH);

  @TempDir Path folder;
  private TestStation station;
  private SupplyService supply;
  private ImportService imports;

  @BeforeEach
  void open() {
    station =
        TestStation.open(
            folder.resolve("data"),
            "ZS-DH",
            new HandClock(),
            new RegionModule(),
            new SupplyModule(),
            new ImportsModule());
    supply = station.get(SupplyService.class);
    imports = station.get(ImportService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private ImportReport take(String as, String text) throws IOException {
    Path file = folder.resolve(as + ".csv");
    Files.writeString(file, text);
    return imports.take(
        station
            .get(Importer.class)
            .prepare(file, new ImportSpec(Optional.of(as), Datum.WGS84, Optional.empty())));
  }

  private String latest() {
    return imports.list().getFirst().number();
  }

  private List<String> depots() {
    return supply.depots().stream().map(depot -> depot.name()).toList();
  }

  @Test
  void newRowsAreGoneAndChangedRowsAsBefore() throws IOException {
    take("depots", HEAD + ONE);
    take("depots", HEAD + ONE.replace("示例一库", "改名库") + TWO);
    assertThat(depots()).containsExactly("改名库", "示例二库");
    assertThat(imports.list()).extracting(TakenImport::added).containsExactly(1, 1);

    String said = ZH.say(imports.undo(latest(), "文件是去年的"));

    assertThat(said).contains("2 行");
    assertThat(depots()).containsExactly("示例一库");
    assertThat(imports.list().getFirst().undone()).isNotNull();
    assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
    assertThat(take("depots", HEAD + TWO).added()).isEqualTo(1);
    assertThat(depots()).containsExactly("示例一库", "示例二库");
  }

  @Test
  void aStockFileMovesBackWhatItMovedUnlessGoodsMovedSince() throws IOException {
    take("depots", HEAD + ONE + TWO);
    assertThat(take("supplies", "编码,名称,计量单位\n3010101,编织袋,条\n1030101,帐篷,顶\n").problems()).isEmpty();
    String head = "物资库编号,物资编码,数量,储备方式,批次,最低储备\n";
    String one = head + "W1,3010101,100,实物,甲,20\nW2,3010101,40,实物,,0\n";
    assertThat(take("stock", one).problems()).isEmpty();
    String other = head + "W1,3010101,60,实物,甲,35\nW2,3010101,40,实物,,0\nW1,1030101,9,实物,,0\n";
    take("stock", other);
    assertThat(quantity("W1", BAGS)).isEqualTo(60);
    long before = station.journal().size();

    String said = ZH.say(imports.undo(latest(), "表是去年的"));

    assertThat(said).contains("2 行");
    assertThat(quantity("W1", BAGS)).isEqualTo(100);
    assertThat(supply.line(key("W1", BAGS)).orElseThrow().minimum()).isEqualTo(20);
    assertThat(supply.line(key("W1", BAGS)).orElseThrow().batches())
        .containsExactly(new StockBatch("甲", null, 100));
    assertThat(quantity("W1", TENTS)).isZero();
    assertThat(supply.explain(key("W1", BAGS)).orElseThrow().moves().getLast().move().reason())
        .isEqualTo("表是去年的");
    assertThat(station.journal().size()).isGreaterThan(before);
    assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
    assertThat(take("stock", other).changed()).as("the same file says it again").isEqualTo(2);

    supply.move(key("W1", TENTS), MoveKind.OUT, 2, new StockBatch("", null, 0), "");
    long size = station.journal().size();
    assertThatThrownBy(() -> imports.undo(latest(), "又错了"))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(ZH.say(e.said())).contains("W1", TENTS, "盘点"));
    assertThat(station.journal().size()).isEqualTo(size);
  }

  private static StockKey key(String depot, String item) {
    return new StockKey(depot, item, ReserveMode.PHYSICAL);
  }

  private long quantity(String depot, String item) {
    return supply.line(key(depot, item)).orElseThrow().quantity();
  }

  @Test
  void whatIsReferredToOrChangedAgainStaysAndNothingIsHalfUndone() throws IOException {
    take("depots", HEAD + ONE + TWO);
    String first = latest();
    take("supplies", "编码,名称,规格,单位,类别,可回收\n1030101,帐篷,,顶,住宿,是\n");
    supply.move(
        new StockKey("W1", "1030101", ReserveMode.PHYSICAL),
        MoveKind.IN,
        5,
        new StockBatch("", null, 0),
        "入库");
    refused(first, "W1");
    assertThat(depots()).hasSize(2);

    take("depots", HEAD + TWO.replace("示例二库", "改名库"));
    String second = latest();
    take("depots", HEAD + TWO.replace("示例二库", "又改名库"));
    refused(second, "W2");
    imports.undo(latest(), "写错了");
    assertThat(depots()).contains("改名库");
    imports.undo(second, "写错了");
    assertThat(depots()).contains("示例二库");
  }

  @Test
  void depotsAndGoodsOfAidOfDemandsAndOfGoodsPutForwardStay() throws IOException {
    String head = "编码,名称,规格,单位,类别,可回收\n";
    take("depots", HEAD + ONE + TWO);
    String depots = latest();
    take("supplies", head + "1030101,帐篷,,顶,住宿,是\n");
    String tents = latest();
    take("supplies", head + "1030201,折叠床,,张,住宿,是\n");
    String beds = latest();
    take("supplies", head + "1030301,毛毯,,条,住宿,是\n");
    String blankets = latest();
    station
        .get(PartnerService.class)
        .register(
            List.of(
                new Partner(
                    "H1",
                    "邻区",
                    "值班室",
                    "00000000",
                    null,
                    null,
                    new GeoPoint(121.9, 30),
                    PointSource.UNTOLD)));
    station
        .get(AidService.class)
        .request("H1", "W1", "安置", null, List.of(new TransferLine("1030101", 5)));
    refused(depots, "W1");
    refused(tents, "1030101");
    station.get(DemandService.class).make("W2", "1030201", 5, 1, null, "示例小学");
    refused(depots, 2, "W2");
    refused(beds, "1030201");
    take("depots", HEAD + ONE.replace("W1", "W3") + TWO.replace("W2", "W4"));
    String forward = latest();
    PrepositionService prepositions = station.get(PrepositionService.class);
    prepositions.plan(
        "W3",
        List.of(new PrepositionLine("W4", "1030301", 5)),
        12,
        prepositions.said(Instant.parse("2026-07-22T00:00:00Z"), "市台"));
    refused(forward, 2, "W4");
    refused(blankets, "1030301");
  }

  @Test
  void rowsThatRestOnEachOtherGoTogether() throws IOException {
    take(
        "areas",
        "代码,名称,级别,上级代码,户数,人口\n330902000000,定海区,区县,,1,3\n330902001000,示例街道,镇街,330902000000,1,3\n");
    imports.undo(latest(), "示例");
    assertThat(station.get(RegionService.class).areas()).isEmpty();
  }

  @Test
  void anUnknownOneATwiceUndoneOneAndNoReasonAreRefused() throws IOException {
    take("depots", HEAD + ONE);
    assertThatThrownBy(() -> imports.undo("ZS-DH-999", "x")).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> imports.undo(latest(), " ")).isInstanceOf(RefusedException.class);
    imports.undo(latest(), "示例");
    assertThatThrownBy(() -> imports.undo(latest(), "示例")).isInstanceOf(RefusedException.class);
    assertThat(take("depots", HEAD + TWO.replace("镇街", "没有的层级")).entries()).isEmpty();
    assertThat(imports.list()).hasSize(1);
  }

  private void refused(String number, String row) {
    refused(number, 1, row);
  }

  private void refused(String number, int rows, String row) {
    assertThatThrownBy(() -> imports.undo(number, "写错了"))
        .isInstanceOfSatisfying(
            RefusedException.class, no -> assertThat(ZH.say(no.said())).contains(rows + " 行", row));
  }
}
