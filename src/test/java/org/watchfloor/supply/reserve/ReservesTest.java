package org.watchfloor.supply.reserve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.rule.RuleModule;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.region.RegionModule;
import org.watchfloor.rule.Basis;
import org.watchfloor.rule.RuleFault;
import org.watchfloor.rule.RuleStatus;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.reserve.ReserveLine.State;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

class ReservesTest {
  private static final SupplyItem BOTTLES =
      new SupplyItem("1010101", "瓶装饮用水", "550ml×24", "箱", null, false);
  private static final SupplyItem OTHER_BOTTLES =
      new SupplyItem("1010109", "瓶装饮用水（小瓶）", "330ml×24", "箱", null, false);
  private static final SupplyItem TENTS =
      new SupplyItem("1030101", "12平方米单帐篷", null, "顶", null, true);
  private static final SupplyItem BAGS = new SupplyItem("3010101", "编织袋", null, "条", null, false);

  @TempDir Path folder;

  private TestStation reopen() {
    return TestStation.open(
        folder,
        "ZS-DH",
        new HandClock(),
        new RegionModule(),
        new SupplyModule(),
        new RuleModule(),
        new ReserveModule());
  }

  private TestStation open() {
    TestStation station = reopen();
    SupplyService supply = station.get(SupplyService.class);
    supply.registerItems(List.of(BOTTLES, OTHER_BOTTLES, TENTS, BAGS));
    supply.registerDepots(
        List.of(
            new Depot(
                "W1",
                "示例库",
                DepotTier.TOWN,
                null,
                null,
                null,
                new GeoPoint(122.1, 30),
                PointSource.UNTOLD,
                null)));
    return station;
  }

  private static void put(
      TestStation station,
      SupplyItem item,
      ReserveMode mode,
      long quantity,
      @Nullable String last) {
    station
        .get(SupplyService.class)
        .move(
            new StockKey("W1", item.code(), mode),
            MoveKind.IN,
            quantity,
            new StockBatch("", last == null ? null : LocalDate.parse(last), 0),
            "");
  }

  private static ReserveLine line(Reserves reserves, String key) {
    return reserves.lines().stream()
        .filter(line -> line.goods().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatStandsInDepotsCoversSoManyPeopleAndTheScarcestIsFirst() {
    try (TestStation station = open()) {
      put(station, BOTTLES, ReserveMode.PHYSICAL, 100, null);
      put(station, BOTTLES, ReserveMode.PHYSICAL, 50, "2001-01-01");
      put(station, BOTTLES, ReserveMode.AGREEMENT, 1000, null);
      put(station, TENTS, ReserveMode.PHYSICAL, 30, null);

      Reserves found = station.get(ReserveService.class).coverage(1000, 3);

      ReserveLine water = line(found, "WATER");
      assertThat(water.stock().physical()).as("100 × 13.2 L, nothing expired").isEqualTo(1320);
      assertThat(water.stock().agreed()).isEqualTo(13_200);
      assertThat(water.stock().shares())
          .as("what the sums are of")
          .extracting(
              share -> share.line().key().mode(),
              share -> share.line().quantity(),
              StockShare::usable,
              share -> share.counted().longValueExact())
          .containsExactlyInAnyOrder(
              tuple(ReserveMode.PHYSICAL, 150L, 100L, 1320L),
              tuple(ReserveMode.AGREEMENT, 1000L, 1000L, 13_200L));
      assertThat(water.covered()).as("1320 ÷ (3 L × 3 d)").hasValue(146);
      assertThat(water.need()).hasValue(9000);
      assertThat(water.missing()).hasValue(7680);
      assertThat(water.state()).isEqualTo(State.SHORT);
      assertThat(line(found, "TENT").covered()).hasValue(300);
      assertThat(found.lines().getFirst()).isEqualTo(water);
      assertThat(found.limit()).contains(water);
    }
  }

  @Test
  void goodsNobodyKnowsTheContentOfAreNamedAndNotCounted() throws IOException {
    try (TestStation station = open()) {
      own(
          """
          version: 1
          target: {people: 100, days: 1, source: 本地, status: USER}
          goods:
            - {key: WATER, name: 饮用水, unit: 升, items: [{prefix: "10101", unit: 箱, spec: 550ml×24, holds: 13.2}]}
          norms:
            - {goods: WATER, per: TEN_THOUSAND_PEOPLE, amount: 30000, daily: true, source: 本地, status: USER}
          """);
      put(station, BOTTLES, ReserveMode.PHYSICAL, 10, null);
      put(station, OTHER_BOTTLES, ReserveMode.PHYSICAL, 10, null);

      ReserveLine water = line(station.get(ReserveService.class).coverage(100, 1), "WATER");

      assertThat(water.stock().physical()).isEqualTo(132);
      assertThat(water.stock().uncounted()).containsExactly(OTHER_BOTTLES);
      assertThat(station.get(ReserveService.class).rules().target().people()).isEqualTo(100);
    }
  }

  @Test
  void whatIsNotInTheCatalogueDoesNotLimitAndIsTold() {
    try (TestStation station = open()) {
      put(station, TENTS, ReserveMode.PHYSICAL, 30, null);
      Reserves found = station.get(ReserveService.class).coverage(1000, 3);
      assertThat(line(found, "TOILET").state()).isEqualTo(State.NOT_IN_CATALOGUE);
      assertThat(line(found, "TOILET").covered()).isEmpty();
      assertThat(line(found, "WATER").covered()).as("in the catalogue, none there").hasValue(0);
      assertThat(ReserveWords.coverage(found))
          .extracting(said -> said.key())
          .contains("reserve.said.limit", "reserve.said.notInCatalogue", "reserve.said.gk");
    }
  }

  @Test
  void aQuotaNobodyHasFilledInIsNotZero() {
    try (TestStation station = open()) {
      Reserves found =
          station
              .get(ReserveService.class)
              .quota(new Extent(10_000, 3, new BigDecimal("12.5"), 0, 0));
      ReserveLine bags = line(found, "BAG");
      assertThat(bags.state()).isEqualTo(State.OWN_VALUE_MISSING);
      assertThat(bags.need()).isEqualTo(OptionalLong.empty());
      ReserveLine power = line(found, "GENERATOR");
      assertThat(power.state())
          .as("asked for by people and by dikes")
          .isEqualTo(State.OWN_VALUE_MISSING);
      assertThat(power.need()).as("what people need is known").hasValue(20);
      assertThat(power.unsaid()).extracting(Norm::per).containsExactly(Measure.KM_DIKE);
    }
  }

  @Test
  void quotasForOneKindOfGoodsAddUpAgainstOneStock() throws IOException {
    try (TestStation station = open()) {
      own(
          """
          version: 1
          target: {people: 100, days: 1, source: 本地, status: USER}
          goods:
            - {key: BAG, name: 编织袋, unit: 条, items: [{prefix: "3010101", unit: 条, holds: 1}]}
          norms:
            - {goods: BAG, per: KM_DIKE, amount: 100, source: 本地, status: USER}
            - {goods: BAG, per: SLUICE, amount: 50, source: 本地, status: USER}
          """);
      put(station, BAGS, ReserveMode.PHYSICAL, 200, null);
      Reserves found =
          station.get(ReserveService.class).quota(new Extent(0, 1, new BigDecimal("1.255"), 2, 0));
      ReserveLine bags = line(found, "BAG");
      assertThat(bags.need()).as("125.5 + 100, rounded up").hasValue(226);
      assertThat(bags.missing()).hasValue(26);
      assertThat(bags.state()).isEqualTo(State.SHORT);
    }
  }

  @Test
  void aFaultInTheOwnFileIsNamedAndTheProgramsHolds() throws IOException {
    try (TestStation station = open()) {
      own(
          """
          version: 1
          target: {people: 100, days: 1, source: 本地, status: USER}
          goods:
            - {key: BAG, name: 编织袋, unit: 条, items: [{prefix: "3010101", unit: 条, holds: 0}]}
          norms:
            - {goods: BOG, per: KM_DIKE, amount: 100, source: 本地, status: USER}
            - {goods: BAG, per: SLUICE, amount: 0, source: 本地, status: USER}
          """);
      assertThat(station.get(ReserveService.class).rules().target().people()).isEqualTo(60_000);
      assertThat(station.get(ReserveRuleBook.class).files().getFirst().faults())
          .extracting(RuleFault::line)
          .containsExactlyInAnyOrder(4, 6, 7);
    }
  }

  @Test
  void whatCannotBeReckonedForIsRefused() {
    assertThatThrownBy(() -> Extent.of(1000, 0)).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> Extent.of(-1, 3)).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> Extent.of(0, 3)).isInstanceOf(RefusedException.class);
  }

  @Test
  void anOwnAmountHoldsAtOnceStandsInTheFileAndOnRecord() throws IOException {
    try (TestStation station = open()) {
      put(station, BAGS, ReserveMode.PHYSICAL, 300, null);
      ReserveService service = station.get(ReserveService.class);
      Extent extent = new Extent(0, 1, BigDecimal.TWO, 0, 0);
      ReserveRules before = service.rules();
      assertThat(line(service.quota(extent), "BAG").state()).isEqualTo(State.OWN_VALUE_MISSING);
      AtomicInteger told = new AtomicInteger();

      try (Subscription heard = service.onChange(told::incrementAndGet)) {
        service.layDown(
            "编织袋", Measure.KM_DIKE, new BigDecimal("250.50"), " 示例防办〔2026〕3 号: \"表 2\" ");
      }

      assertThat(told).hasValue(1);
      ReserveLine bags = line(service.quota(extent), "BAG");
      assertThat(bags.need()).hasValue(501);
      assertThat(bags.missing()).hasValue(201);
      assertThat(bags.state()).isEqualTo(State.SHORT);
      Norm norm = service.rules().find("BAG", Measure.KM_DIKE).orElseThrow();
      assertThat(norm.basis()).isEqualTo(new Basis("示例防办〔2026〕3 号: \"表 2\"", RuleStatus.USER));
      assertThat(service.rules().with(before.find("BAG", Measure.KM_DIKE).orElseThrow()))
          .as("nothing else changed")
          .isEqualTo(before);
      assertThat(facts(station))
          .containsExactly(
              new ReserveFact.NormLaidDown(
                  "编织袋", "条", Measure.KM_DIKE, new BigDecimal("250.5"), "示例防办〔2026〕3 号: \"表 2\""));
      assertThat(Files.readString(folder.resolve("rules/reserves.yaml")))
          .as("what the keys mean is still told")
          .startsWith("# 储备定额");
      assertThat(folder.resolve("rules/reserves.yaml.new")).doesNotExist();
    }
    try (TestStation again = reopen()) {
      ReserveService service = again.get(ReserveService.class);
      assertThat(service.rules().find("BAG", Measure.KM_DIKE).orElseThrow().amount())
          .isEqualByComparingTo("250.5");
      assertThat(again.get(ReserveRuleBook.class).files().getFirst().faults()).isEmpty();
      service.takeBack("BAG", Measure.KM_DIKE);
      assertThat(service.rules().find("BAG", Measure.KM_DIKE).orElseThrow().amount()).isNull();
      assertThat(facts(again).getLast())
          .isEqualTo(new ReserveFact.NormTakenBack("编织袋", Measure.KM_DIKE));
      refused("reserve.refused.notOwn", () -> service.takeBack("BAG", Measure.KM_DIKE));
    }
  }

  @Test
  void amountsAndSourcesThatCannotBeMeantAreRefusedAndChangeNothing() {
    try (TestStation station = open()) {
      ReserveService service = station.get(ReserveService.class);
      for (String amount : List.of("0", "-5", "1000001", "0.0001", "1e999999999", "-1e999999999")) {
        refused(
            "reserve.refused.amount",
            () -> service.layDown("BAG", Measure.KM_DIKE, new BigDecimal(amount), "文"));
      }
      refused(
          "reserve.refused.noSource",
          () -> service.layDown("BAG", Measure.KM_DIKE, BigDecimal.TEN, " \t"));
      refused(
          "reserve.refused.longSource",
          () -> service.layDown("BAG", Measure.KM_DIKE, BigDecimal.TEN, "长".repeat(201)));
      refused(
          "reserve.refused.noNorm",
          () -> service.layDown("TENT", Measure.KM_DIKE, BigDecimal.TEN, "文"));
      assertThat(folder.resolve("rules")).doesNotExist();
      assertThat(facts(station)).isEmpty();
    }
  }

  @Test
  void aFileWithAFaultIsNeverWrittenOverAndOneMendedMeanwhileIsKept() throws IOException {
    try (TestStation station = open()) {
      ReserveService service = station.get(ReserveService.class);
      assertThat(service.rules().target().people()).isEqualTo(60_000);
      own("version: 1\ntarget: {people: 100, days: 1, source: 本地, status: USER}\nnorms: 5\n");
      refused(
          "rule.refused.faulty",
          () -> service.layDown("BAG", Measure.KM_DIKE, BigDecimal.TEN, "文"));
      assertThat(Files.readString(folder.resolve("rules/reserves.yaml"))).contains("norms: 5");

      own(
          """
          # 本区的说明
          version: 1
          target: {people: 100, days: 1, source: 本地, status: USER}
          goods:
            - {key: BAG, name: 编织袋, unit: 条, items: [{prefix: "3010101", unit: 条, spec: "a: b", holds: 1.50}]}
            - {key: ROPE, name: "true", unit: "12", items: []}
          norms:
            - {goods: BAG, per: KM_DIKE, amount: 1e3, daily: true, source: "第 1 条, 甲", status: OURS}
            - {goods: BAG, per: SLUICE, source: 本地, status: GK}
          """);
      service.layDown("BAG", Measure.SLUICE, BigDecimal.TEN, "文");
      assertThat(service.rules().target().people()).isEqualTo(100);
      assertThat(service.rules().norms()).hasSize(2);
      assertThat(service.rules().goods()).extracting(Goods::name).containsExactly("编织袋", "true");
      assertThat(Files.readString(folder.resolve("rules/reserves.yaml"))).startsWith("# 本区的说明");
      refused("reserve.refused.notOwn", () -> service.takeBack("BAG", Measure.KM_DIKE));
    }
  }

  @Test
  void whereTheJournalCannotWriteTheFileIsAsItWas() {
    try (TestStation station = open()) {
      ReserveRuleBook book = station.get(ReserveRuleBook.class);
      Norm norm = book.rules().find("BAG", Measure.KM_DIKE).orElseThrow();
      Norm own =
          new Norm(
              norm.goods(), norm.per(), BigDecimal.TEN, false, new Basis("文", RuleStatus.USER));
      assertThatThrownBy(() ->
              book.change(
                  rules -> rules.with(own),
                  now -> {
                    throw new IllegalStateException("disk");
                  }))
          .hasMessage("disk");
      assertThat(folder.resolve("rules/reserves.yaml")).doesNotExist();
      assertThat(book.rules().find("BAG", Measure.KM_DIKE)).contains(norm);
    }
  }

  @Test
  void normsAreToldOneByOneWithWhatEachLacksAlone() {
    try (TestStation station = open()) {
      put(station, BAGS, ReserveMode.PHYSICAL, 60, null);
      ReserveService service = station.get(ReserveService.class);
      service.layDown("BAG", Measure.KM_DIKE, BigDecimal.valueOf(40), "文");
      service.layDown("BAG", Measure.SLUICE, BigDecimal.valueOf(50), "文");
      List<NormLine> norms = service.norms(new Extent(0, 1, BigDecimal.ONE, 2, 0));
      assertThat(norms).hasSameSizeAs(service.rules().norms());
      assertThat(norms.subList(0, 12)).as("what is asked for first").allMatch(NormLine::asked);
      assertThat(alone(norms, "BAG", Measure.KM_DIKE).missing()).hasValue(0);
      assertThat(alone(norms, "BAG", Measure.SLUICE).missing()).hasValue(40);
      assertThat(alone(norms, "BAG", Measure.RESERVOIR).need()).isEmpty();
      assertThat(alone(norms, "ROCK", Measure.KM_DIKE).need()).as("nobody has said").isEmpty();
    }
  }

  private static NormLine alone(List<NormLine> norms, String goods, Measure per) {
    return norms.stream().filter(line -> line.norm().about(goods, per)).findFirst().orElseThrow();
  }

  private static List<Fact> facts(TestStation station) {
    Journal journal = station.get(Journal.class);
    return journal.at(journal.positions(EntryQuery.all())).stream()
        .map(Recorded::fact)
        .filter(ReserveFact.class::isInstance)
        .toList();
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }

  private void own(String text) throws IOException {
    Files.createDirectories(folder.resolve("rules"));
    Files.writeString(folder.resolve("rules/reserves.yaml"), text);
  }
}
