package org.watchfloor.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.rule.RuleModule;
import org.watchfloor.region.RegionModule;
import org.watchfloor.shelter.want.Asked;
import org.watchfloor.shelter.want.Held;
import org.watchfloor.shelter.want.ShelterNeeds;
import org.watchfloor.shelter.want.Want;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferOutcomes;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferState;
import org.watchfloor.supply.TransferSteps;
import org.watchfloor.supply.demand.DemandService;
import org.watchfloor.supply.demand.OpenDemand;
import org.watchfloor.supply.demand.SupplyDemand;
import org.watchfloor.supply.reserve.ReserveModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** What a shelter needs by the norms becomes demands, and what is there is not asked for again. */
class ShelterNeedsTest {
  private static final SupplyItem BEDS = new SupplyItem("1030201", "折叠床", null, "张", null, true);
  private static final SupplyItem WATER =
      new SupplyItem("1010101", "瓶装饮用水", "550ml×24", "箱", null, false);
  private static final SupplyItem TENTS = new SupplyItem("1030101", "单帐篷", null, "顶", null, true);

  @TempDir Path temp;
  private TestStation station;
  private ShelterNeeds needs;
  private TransferOutcomes outcomes;

  @BeforeEach
  void open() {
    station =
        TestStation.open(
            temp,
            "ZS-DH",
            new HandClock(),
            new RegionModule(),
            new RuleModule(),
            new SupplyModule(),
            new ReserveModule(),
            new ShelterModule());
    SupplyService supply = station.get(SupplyService.class);
    supply.registerItems(List.of(BEDS, WATER, TENTS));
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
    supply.move(
        new StockKey("W1", BEDS.code(), ReserveMode.PHYSICAL),
        MoveKind.IN,
        200,
        new StockBatch("", null, 0),
        "");
    ShelterService shelters = station.get(ShelterService.class);
    shelters.register(
        List.of(
            new ShelterSite(
                "B1",
                "示例小学",
                null,
                null,
                new GeoPoint(122.1, 30.0),
                PointSource.UNTOLD,
                ShelterGrade.TOWN,
                ShelterKind.INDOOR,
                500,
                100,
                40,
                0,
                List.of(ShelterHazard.FLOOD),
                null,
                Lifecycle.IN_USE,
                null,
                null,
                null,
                Equipment.UNTOLD)));
    shelters.turn("B1", ShelterState.OPEN, ShelterStage.URGENT, "");
    needs = station.get(ShelterNeeds.class);
    outcomes = station.get(TransferOutcomes.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private Want want(SupplyItem item) {
    return needs.wants("B1").stream()
        .filter(one -> one.item().equals(item))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void peopleInsideDecideAndLitresAreAskedForInWholeBoxes() {
    assertThat(want(BEDS).ask()).as("while it is empty, who fits").isEqualTo(100);
    station.get(ShelterService.class).count("B1", 30, DayPart.NIGHT, null);
    assertThat(want(BEDS).ask()).isEqualTo(30);
    assertThat(want(WATER).need()).as("litres for three days").isEqualTo(270);
    assertThat(want(WATER).ask()).as("boxes of 24 half-litre bottles and a bit").isEqualTo(21);
    needs.ask("B1", List.of(new TransferLine(WATER.code(), 10)), List.of(), null, "示例小学");
    assertThat(want(WATER).covered()).as("litres of ten boxes").isEqualTo(132);
    assertThat(want(WATER).ask()).isEqualTo(11);
    assertThat(needs.wants("B1"))
        .as("nobody puts a tent up under a roof")
        .extracting(one -> one.item().code())
        .containsExactlyInAnyOrder(BEDS.code(), WATER.code());
  }

  @Test
  void whatIsAskedForOnTheWayOrThereIsNotAskedForAgain() {
    station.get(ShelterService.class).count("B1", 30, DayPart.NIGHT, null);
    List<String> made =
        needs
            .ask("B1", List.of(new TransferLine(BEDS.code(), 10)), List.of(), null, "示例小学")
            .numbers();
    SupplyDemand demand = station.get(DemandService.class).find(made.getFirst()).orElseThrow();
    assertThat(demand.to().id()).isEqualTo("B1");
    assertThat(demand.priority()).as("people are inside").isEqualTo(1);
    assertThat(want(BEDS).ask()).isEqualTo(20);
    TransferService transfers = station.get(TransferService.class);
    String order =
        transfers.send(
            "W1",
            new Destination(Destination.Kind.SHELTER, "B1", "示例小学"),
            "安置",
            List.of(new TransferLine(BEDS.code(), 15)));
    assertThat(want(BEDS).ask()).isEqualTo(5);
    transfers.depart(order, "示例车队", "浙L00000", "");
    outcomes.sign(order, List.of(new TransferReceipt(BEDS.code(), 14, 1)), "示例小学");
    assertThat(want(BEDS).ask()).isEqualTo(6);
    assertThat(needs.held("B1")).containsExactly(new Held(BEDS.code(), "折叠床", "张", 14, 0, 0, 0));
  }

  @Test
  void whatIsUsedAgainCoversWhilePeopleUseItAndWaterIsUsedUp() {
    station.get(ShelterService.class).count("B1", 30, DayPart.NIGHT, null);
    station
        .get(SupplyService.class)
        .move(
            new StockKey("W1", WATER.code(), ReserveMode.PHYSICAL),
            MoveKind.IN,
            50,
            new StockBatch("", null, 0),
            "");
    TransferService transfers = station.get(TransferService.class);
    TransferSteps steps = station.get(TransferSteps.class);
    String order =
        transfers.send(
            "W1",
            new Destination(Destination.Kind.SHELTER, "B1", "示例小学"),
            "安置",
            List.of(new TransferLine(BEDS.code(), 30), new TransferLine(WATER.code(), 21)));
    transfers.depart(order, "示例车队", "浙L00000", "");
    outcomes.sign(
        order,
        List.of(new TransferReceipt(BEDS.code(), 30, 0), new TransferReceipt(WATER.code(), 21, 0)),
        "示例小学");
    steps.note(order, TransferState.DISTRIBUTED, "");
    assertThat(want(BEDS).ask()).as("the same people lie on them").isZero();
    assertThat(want(WATER).ask()).as("it is drunk").isEqualTo(21);
    assertThat(needs.held("B1"))
        .containsExactly(
            new Held(WATER.code(), "瓶装饮用水", "箱", 0, 0, 21, 0),
            new Held(BEDS.code(), "折叠床", "张", 0, 30, 0, 0));
    steps.askBack(order, LocalDate.parse("2026-08-01"));
    assertThat(want(BEDS).ask()).as("not back yet").isZero();
    steps.back(order, List.of(new TransferReceipt(BEDS.code(), 30, 0)), "");
    assertThat(want(BEDS).ask()).as("back in the depot").isEqualTo(30);
  }

  @Test
  void waterThatCameWithBedsStaysWhenTheBedsAreBack() {
    station.get(ShelterService.class).count("B1", 30, DayPart.NIGHT, null);
    station
        .get(SupplyService.class)
        .move(
            new StockKey("W1", WATER.code(), ReserveMode.PHYSICAL),
            MoveKind.IN,
            50,
            new StockBatch("", null, 0),
            "");
    TransferService transfers = station.get(TransferService.class);
    TransferSteps steps = station.get(TransferSteps.class);
    String order =
        transfers.send(
            "W1",
            new Destination(Destination.Kind.SHELTER, "B1", "示例小学"),
            "安置",
            List.of(new TransferLine(BEDS.code(), 30), new TransferLine(WATER.code(), 21)),
            LocalDate.parse("2026-08-01"));
    transfers.depart(order, "示例车队", "浙L00000", "");
    outcomes.sign(
        order,
        List.of(new TransferReceipt(BEDS.code(), 30, 0), new TransferReceipt(WATER.code(), 21, 0)),
        "示例小学");
    steps.back(
        order,
        List.of(new TransferReceipt(BEDS.code(), 30, 0), new TransferReceipt(WATER.code(), 3, 0)),
        "");
    assertThat(needs.held("B1"))
        .containsExactly(
            new Held(WATER.code(), "瓶装饮用水", "箱", 18, 0, 0, 0),
            new Held(BEDS.code(), "折叠床", "张", 0, 0, 0, 0));
    assertThat(want(WATER).ask()).isEqualTo(3);
    assertThat(want(BEDS).ask()).isEqualTo(30);
  }

  private String bedsArrived(long accepted, long damaged) {
    TransferService transfers = station.get(TransferService.class);
    String order =
        transfers.send(
            "W1",
            new Destination(Destination.Kind.SHELTER, "B1", "示例小学"),
            "安置",
            List.of(new TransferLine(BEDS.code(), accepted + damaged)));
    transfers.depart(order, "示例车队", "浙L00000", "");
    outcomes.sign(order, List.of(new TransferReceipt(BEDS.code(), accepted, damaged)), "示例小学");
    return order;
  }

  private void assertBeds(long there, long inUse, long used) {
    assertThat(needs.held("B1"))
        .containsExactly(new Held(BEDS.code(), "折叠床", "张", there, inUse, used, 0));
  }

  @Test
  void whatIsBackOfALotIsNeitherInUseNorThereAnyMore() {
    station.get(ShelterService.class).count("B1", 30, DayPart.NIGHT, null);
    TransferSteps steps = station.get(TransferSteps.class);
    String used = bedsArrived(29, 1);
    steps.note(used, TransferState.DISTRIBUTED, "");
    steps.askBack(used, LocalDate.parse("2026-08-01"));
    steps.back(used, List.of(new TransferReceipt(BEDS.code(), 18, 1)), "到货时已损坏");
    assertBeds(0, 11, 0);
    assertThat(want(BEDS).ask()).as("18 stand in the depot again").isEqualTo(19);
    steps.back(used, List.of(new TransferReceipt(BEDS.code(), 0, 2)), "床脚断");
    assertBeds(0, 9, 0);
    assertThat(want(BEDS).ask()).as("nobody lies on broken ones").isEqualTo(21);
    steps.note(used, TransferState.CONSUMED, "留给住户");
    assertBeds(0, 0, 9);
    String there = bedsArrived(20, 0);
    steps.askBack(there, LocalDate.parse("2026-08-01"));
    steps.back(there, List.of(new TransferReceipt(BEDS.code(), 5, 1)), "床脚断");
    assertBeds(14, 0, 9);
    assertThat(want(BEDS).ask()).isEqualTo(16);
  }

  private void assertRefused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.said().key()).isEqualTo(key));
  }

  @Test
  void nothingIsAskedForByHalves() {
    assertRefused(
        "shelter.refused.nothingAsked", () -> needs.ask("B1", List.of(), List.of(), null, "甲岗"));
    assertRefused(
        "demand.refused.asker",
        () -> needs.ask("B1", List.of(new TransferLine(BEDS.code(), 1)), List.of(), null, " "));
    assertRefused(
        "supply.refused.quantity",
        () ->
            needs.ask(
                "B1",
                List.of(new TransferLine(BEDS.code(), 1), new TransferLine(WATER.code(), 0)),
                List.of(),
                null,
                "甲岗"));
    assertThat(station.get(DemandService.class).list()).isEmpty();
  }

  private long asked(SupplyItem item) {
    return station.get(DemandService.class).open().stream()
        .filter(one -> one.demand().item().equals(item.code()))
        .mapToLong(OpenDemand::left)
        .sum();
  }

  @Test
  void whatAnotherSeatAskedForMeanwhileIsNotAskedForAgain() {
    station.get(ShelterService.class).count("B1", 30, DayPart.NIGHT, null);
    List<Want> seen = needs.wants("B1");
    needs.ask("B1", List.of(new TransferLine(BEDS.code(), 25)), seen, null, "甲岗");
    Asked second = needs.ask("B1", List.of(new TransferLine(BEDS.code(), 30)), seen, null, "乙岗");
    assertThat(second.less()).isTrue();
    assertThat(asked(BEDS)).isEqualTo(30);
    assertRefused(
        "shelter.refused.askedMeanwhile",
        () -> needs.ask("B1", List.of(new TransferLine(BEDS.code(), 30)), seen, null, "丙岗"));
    needs.ask("B1", List.of(new TransferLine(BEDS.code(), 34)), seen, null, "丙岗");
    assertThat(asked(BEDS)).as("four more than the norm were meant").isEqualTo(34);
  }

  @Test
  void twoSeatsThatAskAtTheSameMomentAskOnce() throws Exception {
    station.get(ShelterService.class).count("B1", 30, DayPart.NIGHT, null);
    DemandService demands = station.get(DemandService.class);
    try (ExecutorService seats = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 10; round++) {
        List<Want> seen = needs.wants("B1");
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Boolean> seat =
            () -> {
              start.await();
              try {
                needs.ask("B1", List.of(new TransferLine(BEDS.code(), 30)), seen, null, "甲岗");
                return true;
              } catch (RefusedException e) {
                assertThat(e.said().key()).isEqualTo("shelter.refused.askedMeanwhile");
                return false;
              }
            };
        Future<Boolean> one = seats.submit(seat);
        Future<Boolean> other = seats.submit(seat);
        assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
        assertThat(asked(BEDS)).isEqualTo(30);
        for (OpenDemand open : demands.open()) {
          demands.withdraw(open.demand().number(), "重来");
        }
      }
    }
  }
}
