package org.watchfloor.supply.reserve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.rule.RuleModule;
import org.watchfloor.region.RegionModule;
import org.watchfloor.rule.RuleFault;
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

  private TestStation open() {
    TestStation station =
        TestStation.open(
            folder,
            "ZS-DH",
            new HandClock(),
            new RegionModule(),
            new SupplyModule(),
            new RuleModule(),
            new ReserveModule());
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

  private void own(String text) throws IOException {
    Files.createDirectories(folder.resolve("rules"));
    Files.writeString(folder.resolve("rules/reserves.yaml"), text);
  }
}
