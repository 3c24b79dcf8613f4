package org.watchfloor.supply.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.base.RefusedException;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.RowTakenBack;
import org.watchfloor.journal.Subject;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.region.RegionModule;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.ReservationService;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferOutcomes;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.TransferReturns;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferState;
import org.watchfloor.supply.TransferSteps;
import org.watchfloor.supply.owed.OwedReturn;
import org.watchfloor.supply.owed.OwedReturns;
import org.watchfloor.supply.requisition.Certificate;
import org.watchfloor.supply.requisition.Owner;
import org.watchfloor.supply.requisition.Part;
import org.watchfloor.supply.requisition.PropertyWords;
import org.watchfloor.supply.requisition.RequisitionService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Asks a neighbour for goods, books what comes and gives it back. */
@Execution(ExecutionMode.CONCURRENT)
class AidServiceTest {
  private static final String BAGS = "3010101";
  private static final StockKey HERE = new StockKey("W1", BAGS, ReserveMode.PHYSICAL);

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private SupplyService supply;
  private AidService aid;

  @BeforeEach
  void open() {
    station = open("a", "ZS-DH");
    supply = station.get(SupplyService.class);
    aid = station.get(AidService.class);
    supply.registerItems(List.of(new SupplyItem(BAGS, "编织袋", null, "条", null, false)));
    supply.registerDepots(
        List.of(
            new Depot(
                "W1",
                "中心库",
                DepotTier.DISTRICT,
                null,
                null,
                null,
                new GeoPoint(122.1, 30),
                PointSource.UNTOLD,
                null)));
    station
        .get(PartnerService.class)
        .register(
            List.of(
                new Partner(
                    "H1",
                    "邻区",
                    "值班室",
                    "00000000",
                    "编织袋",
                    null,
                    new GeoPoint(121.9, 30),
                    PointSource.UNTOLD)));
  }

  private TestStation open(String folder, String id) {
    return TestStation.open(
        temp.resolve(folder), id, clock, new RegionModule(), new SupplyModule());
  }

  @AfterEach
  void close() {
    station.close();
  }

  private static List<TransferLine> bags(long quantity) {
    return List.of(new TransferLine(BAGS, quantity));
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }

  private LocalDate today() {
    return clock.now().toLocalDate();
  }

  private long stock() {
    return supply.line(HERE).map(StockLine::quantity).orElse(0L);
  }

  private String arrived(long quantity) {
    String number = aid.request("H1", "W1", "加固海塘", null, bags(500));
    aid.send(number, "传真");
    aid.accept(number, bags(quantity), today().plusDays(3), "对方值班员");
    aid.depart(number, "", "", "");
    aid.arrive(number, List.of(new TransferReceipt(BAGS, quantity - 10, 10)), "仓管员");
    return number;
  }

  @Test
  void whatALenderSentGoesBackBeforeThatOfAnotherAndNotWhatIsHeldBack() {
    String first = arrived(60);
    String second = arrived(60);
    supply.move(HERE, MoveKind.OUT, 40, new StockBatch("", null, 0), "分发");
    aid.giveBack(second, bags(50), "");
    assertThat(supply.line(HERE).orElseThrow().of(second, null)).isZero();
    assertThat(stock()).isEqualTo(10);
    station.get(ReservationService.class).reserve(HERE, 10, "示例小学", "安置", null);
    refused("supply.refused.short_held", () -> aid.giveBack(first, bags(10), ""));
  }

  @Test
  void lessIsAgreedToLessArrivesAndAllOfItGoesBackInTwoLots() {
    String number = arrived(300);
    assertThat(number).startsWith("ZS-DH-ZQ").endsWith("-001");
    assertThat(stock()).isEqualTo(290);
    assertThat(supply.line(HERE).orElseThrow().batches())
        .containsExactly(new StockBatch(number, null, 290));
    assertThat(supply.explain(HERE).orElseThrow().moves().getFirst().move())
        .satisfies(move -> {
          assertThat(move.kind()).isEqualTo(MoveKind.IN);
          assertThat(move.reason()).isEqualTo("邻区");
          assertThat(move.order()).isEqualTo(number);
        });

    aid.giveBack(number, bags(100), "");
    assertThat(aid.must(number).state()).isEqualTo(AidState.ARRIVED);
    assertThat(aid.must(number).stillHere()).isEqualTo(bags(190));
    refused("mutual.refused.moreThanHere", () -> aid.giveBack(number, bags(191), ""));
    aid.giveBack(number, List.of(), "");
    assertThat(aid.must(number).state()).isEqualTo(AidState.RETURNED);
    assertThat(stock()).isZero();
    assertThat(aid.must(number).steps().values())
        .extracting(AidRequest.Step::officer)
        .hasSize(6)
        .doesNotContain("");
  }

  @Test
  void whatWasUsedUpIsExplainedAndEndsTheDuty() {
    String number = arrived(300);
    supply.move(HERE, MoveKind.OUT, 250, new StockBatch("", null, 0), "");
    refused("supply.refused.short", () -> aid.giveBack(number, bags(290), ""));
    aid.giveBack(number, bags(40), "其余已用于堵漏，按价补偿");
    assertThat(aid.must(number).state()).isEqualTo(AidState.RETURNED);
    assertThat(stock()).isZero();
  }

  @Test
  void aStepOutOfOrderOrMoreThanWasSaidIsRefused() {
    String number = aid.request("H1", "W1", "加固海塘", null, bags(500));
    refused("mutual.refused.step", () -> aid.accept(number, List.of(), null, "对方"));
    aid.send(number, "");
    refused("mutual.refused.moreThanAsked", () -> aid.accept(number, bags(501), null, "对方"));
    refused("mutual.refused.answeredBy", () -> aid.accept(number, List.of(), null, " "));
    refused(
        "supply.refused.dayPast", () -> aid.accept(number, List.of(), today().minusDays(1), "对方"));
    aid.accept(number, List.of(), null, "对方");
    refused(
        "mutual.refused.moreThanAgreed",
        () -> aid.arrive(number, List.of(new TransferReceipt(BAGS, 500, 1)), "仓管员"));
    assertThat(stock()).isZero();
    aid.arrive(number, List.of(new TransferReceipt(BAGS, 500, 0)), "仓管员");
    assertThat(aid.must(number).open()).as("given for good").isFalse();
    refused(
        "mutual.refused.already",
        () -> aid.arrive(number, List.of(new TransferReceipt(BAGS, 1, 0)), "仓管员"));
  }

  @Test
  void whatIsOverdueIsAskedAfterUntilItIsBack() {
    DueBoard due = station.get(DueBoard.class);
    String wanted =
        aid.request("H1", "W1", "堵漏", clock.instant().plus(Duration.ofHours(2)), bags(5));
    clock.move(Duration.ofHours(3));
    assertThat(due.overdue()).extracting("id").contains(wanted);
    aid.cancel(wanted, "雨停了");
    assertThat(due.overdue()).extracting("id").doesNotContain(wanted);

    String number = arrived(300);
    clock.move(Duration.ofDays(3).minusHours(4));
    assertThat(due.overdue()).extracting("id").doesNotContain(number);
    clock.move(Duration.ofDays(1));
    assertThat(due.overdue()).extracting("id").contains(number);
    aid.giveBack(number, List.of(), "");
    assertThat(due.overdue()).extracting("id").doesNotContain(number);
  }

  @Test
  void whatWeLendHasToComeBackWhateverItIs() {
    supply.move(HERE, MoveKind.IN, 50, new StockBatch("", null, 0), "");
    TransferService transfers = station.get(TransferService.class);
    TransferOutcomes outcomes = station.get(TransferOutcomes.class);
    TransferSteps steps = station.get(TransferSteps.class);
    String number =
        transfers.send("W1", new Destination(Destination.Kind.PARTNER, "H1", "邻区"), "借出", bags(20));
    transfers.depart(number, "", "", "");
    outcomes.sign(number, List.of(new TransferReceipt(BAGS, 20, 0)), "邻区");
    refused("supply.refused.owesBack", () -> outcomes.settle(number, ""));
    steps.askBack(number, today().plusDays(1));
    clock.move(Duration.ofDays(2));
    assertThat(station.get(DueBoard.class).overdue()).extracting("id").contains(number);
    OwedReturns owed = station.get(OwedReturns.class);
    assertThat(owed.list())
        .containsExactly(
            new OwedReturn(
                OwedReturn.Kind.TRANSFER, number, "编织袋 20 条", "邻区", today().minusDays(1), true));
    steps.back(number, List.of(new TransferReceipt(BAGS, 12, 0)), "");
    aidAndProperty();
    assertThat(owed.list())
        .extracting(OwedReturn::kind, OwedReturn::what, OwedReturn::by, OwedReturn::overdue)
        .containsExactly(
            tuple(OwedReturn.Kind.TRANSFER, "编织袋 8 条", today().minusDays(1), true),
            tuple(OwedReturn.Kind.AID, "编织袋 30 条", today().plusDays(3), false),
            tuple(OwedReturn.Kind.REQUISITION, "自卸卡车 2 辆", null, false));
    assertThat(owed.list().getLast().party()).doesNotContain("示例人");
    steps.back(
        number,
        station.get(TransferReturns.class).expectedBack(transfers.find(number).orElseThrow()),
        "");
    assertThat(transfers.find(number).orElseThrow().state()).isEqualTo(TransferState.RETURNED);
    assertThat(stock()).isEqualTo(80);
  }

  private void aidAndProperty() {
    String number = aid.request("H1", "W1", "加固", null, bags(30));
    aid.send(number, "");
    aid.accept(number, bags(30), today().plusDays(3), "对方");
    aid.arrive(number, List.of(new TransferReceipt(BAGS, 30, 0)), "库管");
    RequisitionService requisitions = station.get(RequisitionService.class);
    String taken =
        requisitions.issue(
            new Certificate(
                "突发事件应对法",
                "堵口",
                PropertyWords.read("自卸卡车 3 辆"),
                new Owner("示例人", false, "00000000000"),
                "区防指",
                "值班室 00000000",
                "",
                null,
                "",
                null));
    requisitions.partBack(taken, List.of(new Part(1, 1)), "");
  }

  @Test
  void stationsThatWroteApartContradictEachOtherUntilSomebodySettlesIt() {
    String number = aid.request("H1", "W1", "加固海塘", null, bags(500));
    aid.send(number, "");
    try (TestStation town = open("b", "ZS-LJ")) {
      town.journal().receive(station.contents());
      aid.accept(number, List.of(), null, "对方");
      town.get(AidService.class).cancel(number, "不要了");
      station.journal().receive(town.contents());
      town.journal().receive(station.contents());
      assertThat(station.tables()).isEqualTo(town.tables());
      ConflictService conflicts = station.get(ConflictService.class);
      Conflict one = conflicts.open().getFirst();
      assertThat(one.what().rule()).startsWith("mutual.conflict.");
      conflicts.settle(one.what().counts(), one.what().against(), "以现场为准");
      assertThat(conflicts.open()).isEmpty();
    }
  }

  private String agreed(LocalDate returnBy) {
    String number = aid.request("H1", "W1", "加固海塘", null, bags(500));
    aid.send(number, "");
    aid.accept(number, List.of(), returnBy, "对方");
    return number;
  }

  private Contradiction only() {
    List<Conflict> open = station.get(ConflictService.class).open();
    assertThat(open).hasSize(1);
    return open.getFirst().what();
  }

  private String entry(String number, AidState reached) {
    return aid.must(number).reached(reached).orElseThrow().entry();
  }

  @Test
  void ofTwoBookingsOfOneArrivalTheFirstIsNamedAsTheOneThatStandsHoweverFarItWent() {
    String number = aid.request("H1", "W1", "加固海塘", null, bags(500));
    aid.send(number, "");
    aid.accept(number, List.of(), today().plusDays(3), "对方");
    try (TestStation town = open("b", "ZS-LJ")) {
      town.journal().receive(station.contents());
      aid.arrive(number, List.of(new TransferReceipt(BAGS, 500, 0)), "仓管员");
      aid.giveBack(number, List.of(), "");
      clock.move(Duration.ofMinutes(5));
      AidService theirs = town.get(AidService.class);
      theirs.arrive(number, List.of(new TransferReceipt(BAGS, 400, 0)), "镇仓管员");
      String booked = theirs.must(number).reached(AidState.ARRIVED).orElseThrow().entry();
      station.journal().receive(town.contents());
      assertThat(only())
          .isEqualTo(
              new Contradiction(
                  "mutual.conflict.arrivedTwice", entry(number, AidState.ARRIVED), booked));
    }
  }

  @Test
  void whatComesInLoadsIsBookedInLoadByLoadAndNeverMoreThanWasAgreed() {
    String number = agreed(today().plusDays(3));
    aid.arrive(number, List.of(new TransferReceipt(BAGS, 290, 10)), "仓管员");
    assertThat(aid.must(number).toCome()).isEqualTo(bags(200));
    assertThat(aid.must(number).awaitsMore()).isTrue();
    refused(
        "mutual.refused.moreThanToCome",
        () -> aid.arrive(number, List.of(new TransferReceipt(BAGS, 201, 0)), "仓管员"));
    refused(
        "mutual.refused.nothingCame",
        () -> aid.arrive(number, List.of(new TransferReceipt(BAGS, 0, 0)), "仓管员"));
    clock.move(Duration.ofHours(2));
    aid.arrive(number, List.of(new TransferReceipt(BAGS, 150, 0)), "夜班仓管员");
    aid.arrive(number, List.of(new TransferReceipt(BAGS, 50, 0)), "夜班仓管员");
    AidRequest all = aid.must(number);
    assertThat(all.arrivals().loads())
        .extracting(AidRequest.Load::receiver)
        .containsExactly("仓管员", "夜班仓管员", "夜班仓管员");
    assertThat(all.arrivals().receipts()).containsExactly(new TransferReceipt(BAGS, 490, 10));
    assertThat(all.awaitsMore()).isFalse();
    assertThat(stock()).isEqualTo(490);
    assertThat(supply.explain(HERE).orElseThrow().moves())
        .extracting(move -> move.move().order())
        .containsExactly(number, number, number);
    refused(
        "mutual.refused.already",
        () -> aid.arrive(number, List.of(new TransferReceipt(BAGS, 1, 0)), "仓管员"));
    aid.giveBack(number, List.of(), "");
    assertThat(aid.must(number).returned()).isEqualTo(bags(490));
    assertThat(aid.must(number).state()).isEqualTo(AidState.RETURNED);
  }

  @Test
  void whatIsStillToComeIsAskedAfterUntilItIsSaidThatItDoesNotCome() {
    DueBoard due = station.get(DueBoard.class);
    String number =
        aid.request("H1", "W1", "堵漏", clock.instant().plus(Duration.ofHours(2)), bags(500));
    aid.send(number, "");
    aid.accept(number, List.of(), null, "对方");
    refused("mutual.refused.noRest", () -> aid.noMore(number, "对方没有了"));
    aid.arrive(number, List.of(new TransferReceipt(BAGS, 300, 0)), "仓管员");
    clock.move(Duration.ofHours(3));
    assertThat(due.overdue()).extracting("id").contains(number);
    assertThat(aid.must(number).open()).isTrue();
    refused("supply.refused.no_reason", () -> aid.noMore(number, " "));
    aid.noMore(number, "对方没有了");
    assertThat(aid.must(number).open()).as("given for good").isFalse();
    assertThat(due.overdue()).extracting("id").doesNotContain(number);
    aid.arrive(number, List.of(new TransferReceipt(BAGS, 20, 0)), "仓管员");
    assertThat(stock()).as("what comes all the same counts").isEqualTo(320);
  }

  @Test
  void whatWentBackBeforeTheRestCameDoesNotEndTheRequest() {
    String number = agreed(today().plusDays(3));
    aid.arrive(number, List.of(new TransferReceipt(BAGS, 300, 0)), "仓管员");
    refused("mutual.refused.restToCome", () -> aid.giveBack(number, bags(100), "其余已用"));
    aid.giveBack(number, List.of(), "");
    assertThat(aid.must(number).state()).isEqualTo(AidState.ARRIVED);
    aid.arrive(number, List.of(new TransferReceipt(BAGS, 200, 0)), "仓管员");
    aid.giveBack(number, List.of(), "");
    assertThat(aid.must(number).state()).isEqualTo(AidState.RETURNED);
    assertThat(aid.must(number).returned()).isEqualTo(bags(500));
    assertThat(stock()).isZero();
  }

  @Test
  void aLoadBehindOneThatWasBookedInTwiceIsStillALoadOfItsOwn() {
    String number = agreed(today().plusDays(3));
    try (TestStation town = open("b", "ZS-LJ")) {
      town.journal().receive(station.contents());
      AidService theirs = town.get(AidService.class);
      aid.arrive(number, List.of(new TransferReceipt(BAGS, 200, 0)), "仓管员");
      String stands = aid.must(number).arrivals().last();
      clock.move(Duration.ofMinutes(5));
      theirs.arrive(number, List.of(new TransferReceipt(BAGS, 200, 0)), "镇仓管员");
      String twice = theirs.must(number).arrivals().last();
      clock.move(Duration.ofMinutes(5));
      theirs.arrive(number, List.of(new TransferReceipt(BAGS, 100, 0)), "镇仓管员");

      station.journal().receive(town.contents());

      assertThat(only())
          .isEqualTo(new Contradiction("mutual.conflict.arrivedTwice", stands, twice));
      assertThat(aid.must(number).toCome()).isEqualTo(bags(200));
    }
  }

  @Test
  void aLoadThatRestsOnTheOneBeforeCountsAndOneBookedInTwiceIsNamed() {
    String number = agreed(today().plusDays(3));
    try (TestStation town = open("b", "ZS-LJ")) {
      town.journal().receive(station.contents());
      AidService theirs = town.get(AidService.class);
      aid.arrive(number, List.of(new TransferReceipt(BAGS, 200, 0)), "仓管员");
      town.journal().receive(station.contents());
      clock.move(Duration.ofMinutes(5));
      theirs.arrive(number, List.of(new TransferReceipt(BAGS, 100, 0)), "镇仓管员");
      station.journal().receive(town.contents());
      assertThat(station.get(ConflictService.class).open()).isEmpty();
      assertThat(aid.must(number).toCome()).isEqualTo(bags(200));

      clock.move(Duration.ofMinutes(5));
      aid.arrive(number, List.of(new TransferReceipt(BAGS, 150, 0)), "仓管员");
      clock.move(Duration.ofMinutes(5));
      theirs.arrive(number, List.of(new TransferReceipt(BAGS, 150, 0)), "镇仓管员");
      String twice = theirs.must(number).arrivals().last();
      String stands = aid.must(number).arrivals().last();
      station.journal().receive(town.contents());
      town.journal().receive(station.contents());
      assertThat(station.tables()).isEqualTo(town.tables());
      assertThat(only())
          .isEqualTo(new Contradiction("mutual.conflict.arrivedTwice", stands, twice));
      assertThat(aid.must(number).toCome()).isEqualTo(bags(50));
    }
  }

  @Test
  void thatTheRestDoesNotComeIsNamedIfItHadComeElsewhere() {
    String number = agreed(today().plusDays(3));
    aid.arrive(number, List.of(new TransferReceipt(BAGS, 200, 0)), "仓管员");
    try (TestStation town = open("b", "ZS-LJ")) {
      town.journal().receive(station.contents());
      aid.arrive(number, List.of(new TransferReceipt(BAGS, 300, 0)), "仓管员");
      clock.move(Duration.ofMinutes(5));
      town.get(AidService.class).noMore(number, "对方没有了");
      station.journal().receive(town.contents());
      assertThat(only().rule()).isEqualTo("mutual.conflict.restCame");
      assertThat(only().counts()).isEqualTo(aid.must(number).arrivals().last());
    }
  }

  @Test
  void aRefusalThatMeetsAnAgreementNamesTheAgreementNotWhatCameAfterIt() {
    String number = aid.request("H1", "W1", "加固海塘", null, bags(500));
    aid.send(number, "");
    try (TestStation town = open("b", "ZS-LJ")) {
      town.journal().receive(station.contents());
      aid.accept(number, List.of(), null, "对方");
      aid.depart(number, "", "", "");
      clock.move(Duration.ofMinutes(5));
      AidService theirs = town.get(AidService.class);
      theirs.refuse(number, "无货", "对方");
      String refusal = theirs.must(number).reached(AidState.REFUSED).orElseThrow().entry();
      station.journal().receive(town.contents());
      assertThat(only())
          .isEqualTo(
              new Contradiction("mutual.conflict.step", entry(number, AidState.ACCEPTED), refusal));
    }
  }

  @Test
  void twoLotsSentBackApartThatAreTheWholeEndTheDuty() {
    String number = arrived(300);
    try (TestStation town = open("b", "ZS-LJ")) {
      town.journal().receive(station.contents());
      aid.giveBack(number, bags(140), "");
      town.get(AidService.class).giveBack(number, bags(150), "");
      station.journal().receive(town.contents());
    }
    assertThat(aid.must(number).stillHere()).isEmpty();
    assertThat(aid.must(number).owed()).isFalse();
  }

  @Test
  void moreThanCameGoesBackFromTwoStationsOnlyWithAWord() {
    String number = arrived(110);
    try (TestStation town = open("b", "ZS-LJ")) {
      town.journal().receive(station.contents());
      town.get(AidService.class).giveBack(number, bags(60), "");
      clock.move(Duration.ofMinutes(5));
      aid.giveBack(number, bags(100), "");
      station.journal().receive(town.contents());
      assertThat(aid.must(number).contradictions().open())
          .singleElement()
          .satisfies(one -> {
            assertThat(one.rule()).isEqualTo("mutual.conflict.returnedMore");
            assertThat(one.counts()).isEqualTo(entry(number, AidState.ARRIVED));
          });
    }
  }

  @Test
  void loadsBookedInApartFromACallingOffEachNameIt() {
    String number = agreed(today().plusDays(3));
    try (TestStation town = open("b", "ZS-LJ")) {
      town.journal().receive(station.contents());
      aid.cancel(number, "不要了");
      clock.move(Duration.ofMinutes(5));
      AidService theirs = town.get(AidService.class);
      theirs.arrive(number, List.of(new TransferReceipt(BAGS, 200, 0)), "镇仓管员");
      clock.move(Duration.ofMinutes(5));
      theirs.arrive(number, List.of(new TransferReceipt(BAGS, 100, 0)), "镇仓管员");
      station.journal().receive(town.contents());
      assertThat(aid.must(number).contradictions().open())
          .hasSize(2)
          .allMatch(one -> one.rule().equals("mutual.conflict.step"))
          .allMatch(one -> one.counts().equals(entry(number, AidState.CANCELLED)));
    }
  }

  @Test
  void goodsComeIntoNoDepotThatIsGone() {
    EntryId depot =
        supply
            .registerDepots(
                List.of(
                    new Depot(
                        "W2",
                        "新库",
                        DepotTier.TOWN,
                        null,
                        null,
                        null,
                        new GeoPoint(122.1, 30),
                        PointSource.UNTOLD,
                        null)))
            .getFirst();
    String number = aid.request("H1", "W2", "加固海塘", null, bags(5));
    aid.send(number, "");
    aid.accept(number, List.of(), null, "对方");
    station
        .journal()
        .append(
            new Draft(new Actor("值班员甲", "主席"))
                .fact(new Subject("depot", "W2"), new RowTakenBack(depot.toString())));
    assertThat(supply.depot("W2")).isEmpty();
    refused(
        "mutual.refused.depotGone",
        () -> aid.arrive(number, List.of(new TransferReceipt(BAGS, 5, 0)), "仓管员"));
    assertThat(aid.must(number).state()).isEqualTo(AidState.ACCEPTED);
  }
}
