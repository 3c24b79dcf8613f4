package org.watchfloor.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.watchfloor.supply.SupplyTestDistrict.BAGS_AT_ONE;
import static org.watchfloor.supply.SupplyTestDistrict.INCIDENT;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Every rung of a transfer order, and what must not be skipped. */
class TransferLadderTest {
  private static final String PUMP = "2010101";
  private static final StockKey PUMPS = new StockKey("W1", PUMP, ReserveMode.PHYSICAL);

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private SupplyService supply;
  private TransferService transfers;
  private TransferOutcomes outcomes;
  private TransferReturns returns;
  private TransferSteps steps;

  @BeforeEach
  void open() {
    station = SupplyTestDistrict.open(temp.resolve("a"), "ZS-DH", clock);
    supply = station.get(SupplyService.class);
    transfers = station.get(TransferService.class);
    outcomes = station.get(TransferOutcomes.class);
    returns = station.get(TransferReturns.class);
    steps = station.get(TransferSteps.class);
    SupplyTestDistrict.fill(supply);
    supply.registerItems(List.of(new SupplyItem(PUMP, "水泵", null, "台", null, true)));
    SupplyTestDistrict.put(supply, PUMPS, 10, "2026A", "");
    SupplyTestDistrict.put(supply, BAGS_AT_ONE, 100, "", "");
  }

  @AfterEach
  void close() {
    station.close();
  }

  private TransferOrder order(String number) {
    return transfers.find(number).orElseThrow();
  }

  private long pumps() {
    return supply.line(PUMPS).orElseThrow().quantity();
  }

  private String pumpsSigned() {
    String number = transfers.send("W1", INCIDENT, "排涝", List.of(new TransferLine(PUMP, 6)));
    transfers.depart(number, "", "", "");
    outcomes.sign(number, List.of(new TransferReceipt(PUMP, 6, 0)), "现场");
    return number;
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }

  @Test
  void anOrderClimbsEveryRungAndItsPumpsComeBack() {
    String number = transfers.request("W1", INCIDENT, "排涝", List.of(new TransferLine(PUMP, 6)));
    steps.approve(number, "镇长", DepotTier.TOWN);
    transfers.issue(number);
    steps.note(number, TransferState.PICKED, "");
    steps.note(number, TransferState.LOADED, "");
    transfers.depart(number, "运输班", "示例001", "");
    steps.note(number, TransferState.ARRIVED, "");
    assertThat(order(number).state().underway()).isTrue();
    outcomes.sign(number, List.of(new TransferReceipt(PUMP, 6, 0)), "现场");
    steps.note(number, TransferState.DISTRIBUTED, "排涝队");
    refused("supply.refused.owesBack", () -> outcomes.settle(number, ""));
    steps.askBack(number, LocalDate.parse("2026-08-01"));
    refused(
        "supply.refused.backUnexplained",
        () -> steps.back(number, List.of(new TransferReceipt(PUMP, 4, 1)), ""));
    steps.back(number, List.of(new TransferReceipt(PUMP, 4, 1)), "1 台损坏");
    steps.back(number, List.of(new TransferReceipt(PUMP, 1, 0)), "");
    assertThat(pumps()).isEqualTo(9);
    assertThat(supply.line(PUMPS).orElseThrow().of("2026A", null)).isEqualTo(9);
    outcomes.settle(number, "");
    assertThat(order(number).handling().approver()).isEqualTo("镇长");
    assertThat(order(number).state()).isEqualTo(TransferState.SETTLED);
    var before = station.tables();
    station.journal().rebuild(done -> {});
    assertThat(station.tables()).isEqualTo(before);
  }

  @Test
  void onlyTheTierThatOwnsTheDepotApproves() {
    String number = transfers.request("W1", INCIDENT, "", SupplyTestDistrict.bags(5));
    refused("supply.refused.notOwner", () -> steps.approve(number, "区长", DepotTier.DISTRICT));
    refused("supply.refused.noApprover", () -> steps.approve(number, " ", DepotTier.TOWN));
    refused("supply.refused.no_reason", () -> steps.note(number, TransferState.REJECTED, ""));
    steps.note(number, TransferState.REJECTED, "本镇要用");
    refused("supply.refused.step", () -> transfers.issue(number));
    assertThat(order(number).state().open()).isFalse();
    assertThat(supply.line(BAGS_AT_ONE).orElseThrow().quantity()).isEqualTo(100);
  }

  @Test
  void orderingAsksWhoApprovesAndSaysSoIfNobodyDid() {
    String told = transfers.request("W1", INCIDENT, "", SupplyTestDistrict.bags(5));
    refused("supply.refused.notOwner", () -> transfers.issue(told, "区长", DepotTier.DISTRICT));
    refused("supply.refused.noApprover", () -> transfers.issue(told, " ", DepotTier.TOWN));
    assertThat(order(told).state()).isEqualTo(TransferState.REQUESTED);
    transfers.issue(told, "镇长", DepotTier.TOWN);
    assertThat(order(told).state()).isEqualTo(TransferState.ISSUED);
    assertThat(order(told).reached(TransferState.APPROVED)).isPresent();
    assertThat(order(told).handling().approver()).isEqualTo("镇长");
    assertThat(order(told).unapproved()).isFalse();

    String silent = transfers.request("W1", INCIDENT, "", SupplyTestDistrict.bags(5));
    assertThat(order(silent).unapproved()).as("nothing is ordered yet").isFalse();
    transfers.issue(silent);
    assertThat(order(silent).unapproved()).isTrue();
  }

  @Test
  void whoApprovedCanBeToldUntilTheGoodsSetOut() {
    String number = transfers.send("W1", INCIDENT, "", SupplyTestDistrict.bags(5));
    steps.note(number, TransferState.PICKED, "");
    refused("supply.refused.notOwner", () -> steps.approve(number, "区长", DepotTier.DISTRICT));
    steps.approve(number, "镇长", DepotTier.TOWN);
    assertThat(order(number).state()).isEqualTo(TransferState.PICKED);
    assertThat(order(number).unapproved()).isFalse();
    refused("supply.refused.step", () -> steps.approve(number, "副镇长", DepotTier.TOWN));

    String gone = transfers.send("W1", INCIDENT, "", SupplyTestDistrict.bags(5));
    transfers.depart(gone, "", "", "");
    refused("supply.refused.step", () -> steps.approve(gone, "镇长", DepotTier.TOWN));
    assertThat(order(gone).unapproved()).isTrue();
  }

  @Test
  void whatHasNoDayOfReturnGetsOneBeforeItComesBack() {
    String number = pumpsSigned();
    refused(
        "supply.refused.noReturnDay",
        () -> steps.back(number, List.of(new TransferReceipt(PUMP, 6, 0)), ""));
    refused("supply.refused.already", () -> outcomes.sign(number, List.of(), "现场"));
  }

  @Test
  void moreCannotComeBackThanWasReceived() {
    String number = pumpsSigned();
    steps.askBack(number, LocalDate.parse("2026-08-01"));
    refused(
        "supply.refused.backTooMuch",
        () -> steps.back(number, List.of(new TransferReceipt(PUMP, 7, 0)), ""));
    refused("supply.refused.no_reason", () -> steps.note(number, TransferState.WRITTEN_OFF, ""));
    assertThat(pumps()).isEqualTo(4);
  }

  private static List<TransferReceipt> pumps(long good, long damaged) {
    return List.of(new TransferReceipt(PUMP, good, damaged));
  }

  @Test
  void partsThatComeBackAddUpUntilAllIsThere() {
    SupplyTestDistrict.put(supply, PUMPS, 5, "2027B", "");
    String number = transfers.send("W1", INCIDENT, "排涝", List.of(new TransferLine(PUMP, 12)));
    transfers.depart(number, "", "", "");
    outcomes.sign(number, pumps(12, 0), "现场");
    steps.askBack(number, LocalDate.parse("2026-07-25"));
    steps.back(number, pumps(7, 0), "");
    assertThat(order(number).state()).isEqualTo(TransferState.RETURN_DUE);
    assertThat(returns.expectedBack(order(number))).isEqualTo(pumps(5, 0));
    refused("supply.refused.backTooMuch", () -> steps.back(number, pumps(6, 0), ""));
    refused("supply.refused.backNothing", () -> steps.back(number, pumps(0, 0), "x"));
    steps.back(number, pumps(1, 1), "一台进水");
    assertThat(order(number).handling().returned()).isEqualTo(pumps(8, 1));
    clock.move(Duration.ofDays(10));
    assertThat(station.get(DueBoard.class).overdue()).extracting(Due::id).contains(number);
    steps.back(number, returns.expectedBack(order(number)), "");
    assertThat(order(number).handling().returned()).isEqualTo(pumps(11, 1));
    assertThat(order(number).state()).isEqualTo(TransferState.RETURNED);
    assertThat(supply.line(PUMPS).orElseThrow().of("2026A", null)).isEqualTo(10);
    assertThat(supply.line(PUMPS).orElseThrow().of("2027B", null)).isEqualTo(4);
  }

  @Test
  void theRestOfWhatCameBackInPartIsWrittenOff() {
    String number = pumpsSigned();
    steps.askBack(number, LocalDate.parse("2026-08-01"));
    steps.back(number, pumps(4, 0), "");
    refused("supply.refused.no_reason", () -> steps.note(number, TransferState.WRITTEN_OFF, ""));
    steps.note(number, TransferState.WRITTEN_OFF, "两台被洪水冲走");
    assertThat(order(number).handling().returned()).isEqualTo(pumps(4, 0));
    outcomes.settle(number, "");
    assertThat(pumps()).isEqualTo(8);
    var before = station.tables();
    station.journal().rebuild(done -> {});
    assertThat(station.tables()).isEqualTo(before);
  }

  @Test
  void partsBookedApartAddUpAndMoreThanCameOutIsNamed() {
    String fits = pumpsSigned();
    steps.askBack(fits, LocalDate.parse("2026-08-01"));
    String over = transfers.send("W1", INCIDENT, "排涝", List.of(new TransferLine(PUMP, 4)));
    transfers.depart(over, "", "", "");
    outcomes.sign(over, pumps(4, 0), "现场");
    steps.askBack(over, LocalDate.parse("2026-08-01"));
    try (TestStation town = SupplyTestDistrict.open(temp.resolve("b"), "ZS-LJ", clock)) {
      town.journal().receive(station.contents());
      TransferSteps there = town.get(TransferSteps.class);
      steps.back(fits, pumps(4, 0), "");
      steps.back(over, pumps(3, 0), "");
      clock.move(Duration.ofMinutes(1));
      there.back(fits, pumps(2, 0), "");
      there.back(over, pumps(2, 0), "");
      exchange(town);
      assertThat(station.tables()).isEqualTo(town.tables());
      assertThat(order(fits).state()).isEqualTo(TransferState.RETURNED);
      assertThat(order(fits).contradictory()).isFalse();
      assertThat(order(over).handling().returned()).isEqualTo(pumps(5, 0));
      assertThat(rules(over)).containsExactly("supply.conflict.returnedMore");
      assertThat(pumps()).as("as the ledger adds up").isEqualTo(11);
    }
  }

  @Test
  void whatIsWrittenOffOrBackWithoutKnowingOfALotIsNamed() {
    String early = pumpsSigned();
    steps.askBack(early, LocalDate.parse("2026-08-01"));
    String late = transfers.send("W1", INCIDENT, "排涝", List.of(new TransferLine(PUMP, 4)));
    transfers.depart(late, "", "", "");
    outcomes.sign(late, pumps(4, 0), "现场");
    steps.askBack(late, LocalDate.parse("2026-08-01"));
    try (TestStation town = SupplyTestDistrict.open(temp.resolve("b"), "ZS-LJ", clock)) {
      town.journal().receive(station.contents());
      TransferSteps there = town.get(TransferSteps.class);
      steps.back(early, pumps(4, 0), "");
      there.note(late, TransferState.WRITTEN_OFF, "冲走");
      clock.move(Duration.ofMinutes(1));
      there.note(early, TransferState.WRITTEN_OFF, "冲走");
      steps.back(late, pumps(2, 0), "");
      exchange(town);
      assertThat(station.tables()).isEqualTo(town.tables());
      assertThat(order(early).state()).isEqualTo(TransferState.WRITTEN_OFF);
      assertThat(rules(early)).containsExactly("supply.conflict.writtenOffApart");
      assertThat(order(late).handling().returned()).isEqualTo(pumps(2, 0));
      assertThat(rules(late)).containsExactly("supply.conflict.step");
    }
  }

  private List<String> rules(String number) {
    return order(number).contradictions().open().stream().map(Contradiction::rule).toList();
  }

  private void exchange(TestStation town) {
    station.journal().receive(town.contents());
    town.journal().receive(station.contents());
  }

  @Test
  void whatIsUsedUpIsNotOwedBack() {
    String number = transfers.send("W1", INCIDENT, "", SupplyTestDistrict.bags(5));
    transfers.depart(number, "", "", "");
    outcomes.sign(number, List.of(new TransferReceipt(SupplyTestDistrict.BAGS, 5, 0)), "现场");
    refused(
        "supply.refused.nothingBack", () -> steps.askBack(number, LocalDate.parse("2026-08-01")));
    steps.note(number, TransferState.CONSUMED, "");
    outcomes.settle(number, "");
    assertThat(order(number).state()).isEqualTo(TransferState.SETTLED);
  }

  @Test
  void whatIsNotBackByItsDayIsOverdue() {
    String number = pumpsSigned();
    steps.askBack(number, LocalDate.parse("2026-07-20"));
    assertThat(station.get(DueBoard.class).overdue()).extracting(Due::id).doesNotContain(number);
    clock.move(Duration.ofDays(2));
    assertThat(station.get(DueBoard.class).overdue()).extracting(Due::id).contains(number);
    steps.back(number, returns.expectedBack(order(number)), "");
    assertThat(station.get(DueBoard.class).overdue()).extracting(Due::id).doesNotContain(number);
    assertThat(pumps()).isEqualTo(10);
  }

  @Test
  void aRungToldLateByAnotherStationIsNoContradiction() {
    String number = transfers.send("W1", INCIDENT, "", SupplyTestDistrict.bags(5));
    try (TestStation town = SupplyTestDistrict.open(temp.resolve("b"), "ZS-LJ", clock)) {
      town.journal().receive(station.contents());
      transfers.depart(number, "", "", "");
      clock.move(Duration.ofMinutes(1));
      town.get(TransferSteps.class).note(number, TransferState.LOADED, "");
      station.journal().receive(town.contents());
      town.journal().receive(station.contents());
      assertThat(station.tables()).isEqualTo(town.tables());
      assertThat(order(number).state()).isEqualTo(TransferState.IN_TRANSIT);
      assertThat(order(number).contradictory()).isFalse();
    }
  }

  @Test
  void pumpsAreNotCalledUsedUpWithoutAWord() {
    String number = pumpsSigned();
    refused("supply.refused.no_reason", () -> steps.note(number, TransferState.CONSUMED, ""));
    steps.note(number, TransferState.CONSUMED, "被洪水冲走");
    outcomes.settle(number, "");
    assertThat(order(number).state()).isEqualTo(TransferState.SETTLED);
  }

  @Test
  void whatStandsInAnotherDepotIsNotWrittenOffByItsOrder() {
    Destination depot = new Destination(Destination.Kind.DEPOT, "W2", "二号库");
    String number = transfers.send("W1", depot, "", SupplyTestDistrict.bags(5));
    transfers.depart(number, "", "", "");
    outcomes.sign(number, List.of(new TransferReceipt(SupplyTestDistrict.BAGS, 5, 0)), "库管");
    refused("supply.refused.inDepot", () -> steps.note(number, TransferState.WRITTEN_OFF, "霉变"));
    refused("supply.refused.inDepot", () -> steps.note(number, TransferState.CONSUMED, ""));
    outcomes.settle(number, "");
    assertThat(order(number).state()).isEqualTo(TransferState.SETTLED);
  }

  @Test
  void aDayOfReturnCanBePutOff() {
    String number = pumpsSigned();
    steps.askBack(number, LocalDate.parse("2026-08-01"));
    steps.askBack(number, LocalDate.parse("2026-09-01"));
    assertThat(order(number).handling().returnBy()).isEqualTo("2026-09-01");
    assertThat(order(number).contradictory()).isFalse();
  }

  private String pumpsDue() {
    String number =
        transfers.send(
            "W1",
            INCIDENT,
            "排涝",
            List.of(new TransferLine(PUMP, 6)),
            LocalDate.parse("2026-08-01"));
    transfers.depart(number, "", "", "");
    return number;
  }

  @Test
  void whatHasItsDayOfReturnFromTheStartCanBeGivenOut() {
    String number = pumpsDue();
    outcomes.sign(number, pumps(6, 0), "现场");
    steps.note(number, TransferState.DISTRIBUTED, "排涝队");
    assertThat(order(number).state()).isEqualTo(TransferState.RETURN_DUE);
    assertThat(order(number).reached(TransferState.DISTRIBUTED)).isPresent();
    assertThat(order(number).progress().note()).isEqualTo("排涝队");
    refused("supply.refused.already", () -> steps.note(number, TransferState.DISTRIBUTED, "又一次"));
    steps.back(number, pumps(6, 0), "");
    refused("supply.refused.already", () -> steps.note(number, TransferState.DISTRIBUTED, "又一次"));
    assertThat(order(number).state()).isEqualTo(TransferState.RETURNED);
    String never = pumpsSigned();
    steps.note(never, TransferState.WRITTEN_OFF, "冲走");
    refused("supply.refused.step", () -> steps.note(never, TransferState.DISTRIBUTED, ""));
    var before = station.tables();
    station.journal().rebuild(done -> {});
    assertThat(station.tables()).isEqualTo(before);
  }

  @Test
  void whatAnotherStationGaveOutStandsOnRecordWhateverCameOfItSince() {
    String due = pumpsDue();
    String over = transfers.send("W1", INCIDENT, "", SupplyTestDistrict.bags(5));
    transfers.depart(over, "", "", "");
    outcomes.sign(over, List.of(new TransferReceipt(SupplyTestDistrict.BAGS, 5, 0)), "现场");
    String told = transfers.send("W1", INCIDENT, "", List.of(new TransferLine(PUMP, 4)));
    transfers.depart(told, "", "", "");
    try (TestStation town = SupplyTestDistrict.open(temp.resolve("b"), "ZS-LJ", clock)) {
      town.journal().receive(station.contents());
      steps.askBack(told, LocalDate.parse("2026-08-01"));
      outcomes.settle(over, "");
      outcomes.sign(due, pumps(6, 0), "现场");
      clock.move(Duration.ofMinutes(1));
      town.get(TransferOutcomes.class).sign(told, pumps(4, 0), "现场");
      TransferSteps there = town.get(TransferSteps.class);
      there.note(told, TransferState.DISTRIBUTED, "");
      there.note(over, TransferState.DISTRIBUTED, "发给住户");
      exchange(town);
      there.note(due, TransferState.DISTRIBUTED, "");
      exchange(town);
      assertThat(station.tables()).isEqualTo(town.tables());
      assertThat(List.of(order(due), order(told)))
          .allSatisfy(order -> assertThat(order.state()).isEqualTo(TransferState.RETURN_DUE));
      assertThat(order(over).state()).isEqualTo(TransferState.SETTLED);
      assertThat(List.of(order(due), order(told), order(over)))
          .allSatisfy(order -> {
            assertThat(order.reached(TransferState.DISTRIBUTED)).isPresent();
            assertThat(order.contradictory()).isFalse();
          });
    }
  }

  @Test
  void aDecisionLeavesTheDayOfReturnAsItWasSaid() {
    String number = pumpsDue();
    try (TestStation town = SupplyTestDistrict.open(temp.resolve("b"), "ZS-LJ", clock)) {
      town.journal().receive(station.contents());
      outcomes.sign(number, pumps(6, 0), "现场");
      clock.move(Duration.ofMinutes(1));
      town.get(TransferOutcomes.class).sign(number, pumps(6, 0), "门卫");
      exchange(town);
      assertThat(rules(number)).containsExactly("supply.conflict.step");
      outcomes.decide(number, TransferState.SIGNED, List.of(), "同一车");
      exchange(town);
      assertThat(station.tables()).isEqualTo(town.tables());
      assertThat(order(number).contradictory()).isFalse();
      assertThat(order(number).state()).isEqualTo(TransferState.RETURN_DUE);
      assertThat(order(number).handling().returnBy()).isEqualTo("2026-08-01");
    }
  }

  @Test
  void grantedTwiceAndCalledOffOnTheNextRungIsNoContradiction() {
    String one = transfers.request("W1", INCIDENT, "", SupplyTestDistrict.bags(5));
    String other = transfers.send("W1", INCIDENT, "", SupplyTestDistrict.bags(5));
    try (TestStation town = SupplyTestDistrict.open(temp.resolve("b"), "ZS-LJ", clock)) {
      town.journal().receive(station.contents());
      steps.approve(one, "镇长", DepotTier.TOWN);
      steps.note(other, TransferState.PICKED, "");
      clock.move(Duration.ofMinutes(1));
      town.get(TransferSteps.class).approve(one, "副镇长", DepotTier.TOWN);
      town.get(TransferOutcomes.class).cancel(other, "不需要了");
      station.journal().receive(town.contents());
      town.journal().receive(station.contents());
      assertThat(station.tables()).isEqualTo(town.tables());
      assertThat(order(one).contradictory()).isFalse();
      assertThat(order(one).handling().approver()).isEqualTo("镇长");
      assertThat(order(other).state()).isEqualTo(TransferState.CANCELLED);
      assertThat(order(other).contradictory()).isFalse();
      assertThat(supply.line(BAGS_AT_ONE).orElseThrow().quantity()).isEqualTo(100);
    }
  }
}
