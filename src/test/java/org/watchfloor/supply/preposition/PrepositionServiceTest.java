package org.watchfloor.supply.preposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.Texts;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.region.RegionModule;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
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
import org.watchfloor.supply.preposition.PrepositionNow.Stage;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Puts goods forward before a storm and brings them back. */
@Execution(ExecutionMode.CONCURRENT)
class PrepositionServiceTest {
  private static final String BAGS = "3010101";

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private final Sky sky = new Sky();
  private TestStation station;
  private SupplyService supply;
  private TransferService transfers;
  private TransferOutcomes outcomes;
  private PrepositionService prepositions;
  private PrepositionTransfers movements;

  /** A storm whose forecast the test turns. */
  private static final class Sky implements LandfallSource {
    private @Nullable Instant at;

    /** What another seat does once while this one looks at the plan. */
    private @Nullable Runnable meanwhile;

    @Override
    public List<Storm> storms() {
      return List.of(new Storm("2609", "示例"));
    }

    @Override
    public Optional<Expected> expected(String storm, String place, GeoPoint point) {
      Runnable other = meanwhile;
      meanwhile = null;
      if (other != null) {
        other.run();
      }
      return Optional.ofNullable(at).map(when -> new Expected("示例", "甲台", when, when, 12_000));
    }

    @Override
    public Subscription onChange(Runnable changed) {
      return () -> {};
    }
  }

  @BeforeEach
  void open() {
    station = open("a", "ZS-DH");
    supply = station.get(SupplyService.class);
    transfers = station.get(TransferService.class);
    outcomes = station.get(TransferOutcomes.class);
    prepositions = station.get(PrepositionService.class);
    movements = station.get(PrepositionTransfers.class);
    supply.registerItems(List.of(new SupplyItem(BAGS, "编织袋", null, "条", null, false)));
    supply.registerDepots(List.of(depot("W1"), depot("W2"), depot("QZ")));
    put("W1", 100);
    put("W2", 100);
  }

  private TestStation open(String folder, String id) {
    return TestStation.open(
        temp.resolve(folder),
        id,
        clock,
        new RegionModule(),
        new SupplyModule(),
        new AbstractModule() {
          @Override
          protected void configure() {
            Multibinder.newSetBinder(binder(), LandfallSource.class).addBinding().toInstance(sky);
          }
        });
  }

  @AfterEach
  void close() {
    station.close();
  }

  private static Depot depot(String number) {
    return new Depot(
        number,
        "示例库" + number,
        DepotTier.TOWN,
        null,
        null,
        null,
        new GeoPoint(122.1, 30),
        PointSource.UNTOLD,
        null);
  }

  private static StockKey key(String depot) {
    return new StockKey(depot, BAGS, ReserveMode.PHYSICAL);
  }

  private void put(String depot, long quantity) {
    supply.move(key(depot), MoveKind.IN, quantity, new StockBatch("", null, 0), "");
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }

  private String planned(Landfall landfall) {
    return prepositions.plan(
        "QZ",
        List.of(new PrepositionLine("W1", BAGS, 60), new PrepositionLine("W2", BAGS, 40)),
        12,
        landfall);
  }

  private void bring(String transfer) {
    transfers.issue(transfer);
    transfers.depart(transfer, "", "", "");
    long came = transfers.find(transfer).orElseThrow().issued(BAGS);
    outcomes.sign(transfer, List.of(new TransferReceipt(BAGS, came, 0)), "仓管员");
  }

  @Test
  void theDeadlineMovesWithTheForecastAndStaysWhereItIsLost() {
    refused("preposition.refused.noForecast", () -> prepositions.byForecast("2609", "QZ"));
    Instant first = clock.instant().plus(Duration.ofHours(30));
    sky.at = first;
    String number = planned(prepositions.byForecast("2609", "QZ"));
    assertThat(prepositions.must(number).deadline()).isEqualTo(first.minus(Duration.ofHours(12)));
    sky.at = first.minus(Duration.ofHours(6));
    assertThat(prepositions.must(number).deadline()).isEqualTo(first.minus(Duration.ofHours(18)));
    assertThat(prepositions.must(number).source().key()).isEqualTo("preposition.source.forecast");
    clock.move(Duration.ofHours(13));
    assertThat(station.get(DueBoard.class).overdue()).extracting("id").containsExactly(number);
    sky.at = null;
    assertThat(prepositions.must(number).lands()).isEqualTo(first);
    assertThat(prepositions.must(number).source().key()).isEqualTo("preposition.source.lost");

    refused("preposition.refused.noSource", () -> prepositions.said(first, " "));
    Instant later = first.plus(Duration.ofHours(9));
    prepositions.expect(number, prepositions.said(later, "市台电话"), 6);
    assertThat(prepositions.must(number).deadline()).isEqualTo(later.minus(Duration.ofHours(6)));
    assertThat(station.get(DueBoard.class).overdue()).isEmpty();
  }

  private List<String> warnings(String number) {
    return station.get(PrepositionWords.class).warnings(prepositions.must(number)).stream()
        .map(new Texts(Language.ZH)::say)
        .toList();
  }

  @Test
  void aPlanOfMoreThanADepotCanGiveIsTakenAndSaysWhatIsShort() {
    Landfall landfall = prepositions.said(clock.instant().plus(Duration.ofHours(30)), "市台");
    String first = planned(landfall);
    assertThat(warnings(first)).isEmpty();
    String second = planned(landfall);
    assertThat(prepositions.must(second).lacking())
        .as("what the older plan wants is not there for the other")
        .containsExactly(new PrepositionNow.Lack("W1", BAGS, 60, 40));
    assertThat(warnings(second)).singleElement().asString().contains("编织袋 60 条", "现可调 40，差 20");
    movements.order(first);
    assertThat(prepositions.must(first).lacking()).isEmpty();
    assertThat(prepositions.list().getLast().lacking()).hasSize(1);
    put("W1", 20);
    assertThat(warnings(second)).isEmpty();
  }

  @Test
  void whatHasMadeLandfallIsNotPlannedForAndWhatIsTooLateSaysSo() {
    Instant now = clock.instant();
    refused(
        "preposition.refused.landfallPast",
        () -> planned(prepositions.said(now.minus(Duration.ofHours(1)), "市台")));
    String number = planned(prepositions.said(now.plus(Duration.ofHours(5)), "市台"));
    assertThat(warnings(number)).singleElement().asString().contains("到位时限", "已过");
    prepositions.expect(number, prepositions.said(now.minus(Duration.ofMinutes(20)), "市台"), 12);
    assertThat(warnings(number)).singleElement().asString().contains("预计登陆的时间", "已过");
  }

  @Test
  void oneActAsksEveryDepotAndAnotherBringsBackWhatIsLeft() {
    String number = planned(prepositions.said(clock.instant().plus(Duration.ofHours(30)), "市台"));
    assertThat(prepositions.must(number).stage()).isEqualTo(Stage.PLANNED);
    List<String> out = movements.order(number);
    assertThat(out).hasSize(2);
    refused("preposition.refused.nothingToAsk", () -> movements.order(number));
    refused("preposition.refused.notInPlace", () -> movements.giveBack(number));
    refused("preposition.refused.standing", () -> prepositions.cancel(number, "转向"));

    outcomes.cancel(out.getFirst(), "车坏了");
    assertThat(prepositions.must(number).notAsked()).containsExactly("W1");
    bring(movements.order(number).getFirst());
    bring(out.getLast());
    assertThat(prepositions.must(number).stage()).isEqualTo(Stage.IN_PLACE);
    assertThat(supply.line(key("QZ")).orElseThrow().quantity()).isEqualTo(100);

    supply.move(key("QZ"), MoveKind.OUT, 50, new StockBatch("", null, 0), "堵口");
    refused("supply.refused.no_reason", () -> prepositions.close(number, ""));
    List<String> back = movements.giveBack(number);
    refused("preposition.refused.stillMoving", () -> prepositions.close(number, "x"));
    back.forEach(this::bring);
    assertThat(prepositions.must(number).stage()).isEqualTo(Stage.BACK);
    assertThat(prepositions.must(number).stillOut()).containsExactly(new TransferLine(BAGS, 50));
    assertThat(supply.line(key("QZ")).orElseThrow().quantity()).isZero();
    assertThat(
            supply.line(key("W1")).orElseThrow().quantity()
                + supply.line(key("W2")).orElseThrow().quantity())
        .isEqualTo(150);
    prepositions.close(number, "");
    refused("preposition.refused.over", () -> movements.order(number));
  }

  @Test
  void aDayAfterTheStormSomebodyIsAskedWhatBecomesOfIt() {
    String number = planned(prepositions.said(clock.instant().plus(Duration.ofHours(30)), "市台"));
    movements.order(number).forEach(this::bring);
    DueBoard due = station.get(DueBoard.class);
    clock.move(Duration.ofHours(53));
    assertThat(due.overdue()).extracting("id").doesNotContain(number);
    clock.move(Duration.ofHours(2));
    assertThat(due.overdue()).extracting("id").contains(number);
    prepositions.close(number, "留作常备");
    assertThat(due.pending()).extracting("id").doesNotContain(number);
  }

  @Test
  void goodsThatCannotBeMeantAreRefused() {
    Landfall soon = prepositions.said(clock.instant().plus(Duration.ofHours(30)), "市台");
    refused(
        "supply.refused.same_depot",
        () -> prepositions.plan("QZ", List.of(new PrepositionLine("QZ", BAGS, 1)), 12, soon));
    refused(
        "supply.refused.no_depot",
        () -> prepositions.plan("QZ", List.of(new PrepositionLine("W9", BAGS, 1)), 12, soon));
    refused(
        "preposition.refused.hours",
        () -> prepositions.plan("QZ", List.of(new PrepositionLine("W1", BAGS, 1)), 241, soon));
    String number = planned(soon);
    movements.order(number);
    refused(
        "supply.refused.twice",
        () -> prepositions.extend(number, List.of(new PrepositionLine("W1", BAGS, 1))));
  }

  @Test
  void twoStationsThatAskApartContradictEachOtherUntilOneIsCalledOff() {
    String number = planned(prepositions.said(clock.instant().plus(Duration.ofHours(30)), "市台"));
    try (TestStation town = open("b", "ZS-LJ")) {
      town.journal().receive(station.contents());
      movements.order(number);
      List<String> theirs = town.get(PrepositionTransfers.class).order(number);
      station.journal().receive(town.contents());
      town.journal().receive(station.contents());
      assertThat(station.tables()).isEqualTo(town.tables());
      ConflictService conflicts = station.get(ConflictService.class);
      assertThat(conflicts.open())
          .extracting(one -> one.what().rule())
          .containsExactly("preposition.conflict.twice", "preposition.conflict.twice");
      outcomes.cancel(theirs.getFirst(), "重复");
      Conflict left = conflicts.open().getFirst();
      assertThat(conflicts.open()).hasSize(1);
      conflicts.settle(left.what().counts(), left.what().against(), "两份都要");
      assertThat(conflicts.open()).isEmpty();
    }
  }

  @Test
  void whatOneAddsWhileAnotherAsksIsNamedUntilSomebodyAsksForIt() {
    String number = planned(prepositions.said(clock.instant().plus(Duration.ofHours(30)), "市台"));
    try (TestStation town = open("b", "ZS-LJ")) {
      town.journal().receive(station.contents());
      supply.registerItems(List.of(new SupplyItem("TENT", "帐篷", null, "顶", null, false)));
      prepositions.extend(number, List.of(new PrepositionLine("W2", "TENT", 15)));
      clock.move(Duration.ofMinutes(5));
      List<String> theirs = town.get(PrepositionTransfers.class).order(number);
      station.journal().receive(town.contents());
      town.journal().receive(station.contents());
      assertThat(station.tables()).isEqualTo(town.tables());
      ConflictService conflicts = station.get(ConflictService.class);
      assertThat(conflicts.open())
          .extracting(one -> one.what().rule())
          .containsExactly("preposition.conflict.extended");

      outcomes.cancel(theirs.getLast(), "加了 15 顶");
      assertThat(conflicts.open()).isEmpty();
      movements.order(number);
      assertThat(conflicts.open()).isEmpty();
      assertThat(transfers.list())
          .filteredOn(order -> !order.state().calledOff() && order.from().equals("W2"))
          .singleElement()
          .satisfies(order ->
              assertThat(order.lines())
                  .containsExactly(new TransferLine(BAGS, 40), new TransferLine("TENT", 15)));
    }
  }

  @Test
  void aPlanClosedHereAndCalledOffThereIsAContradictionUntilSomebodySaysHowItEnded() {
    String number = planned(prepositions.said(clock.instant().plus(Duration.ofHours(30)), "市台"));
    try (TestStation town = open("b", "ZS-LJ")) {
      town.journal().receive(station.contents());
      clock.move(Duration.ofMinutes(10));
      town.get(PrepositionService.class).cancel(number, "台风转向");
      clock.move(Duration.ofMinutes(10));
      movements.order(number).forEach(this::bring);
      prepositions.close(number, "留作常备");
      station.journal().receive(town.contents());
      town.journal().receive(station.contents());
      assertThat(station.tables()).isEqualTo(town.tables());
      ConflictService conflicts = town.get(ConflictService.class);
      assertThat(conflicts.open())
          .singleElement()
          .satisfies(one -> {
            assertThat(one.what().rule()).isEqualTo("preposition.conflict.ended");
            assertThat(one.what().counts()).as("the later stands").startsWith("ZS-DH-");
            assertThat(one.what().against()).startsWith("ZS-LJ-");
          });
      assertThat(prepositions.must(number).stage()).isEqualTo(Stage.CLOSED);
      Conflict one = conflicts.open().getFirst();
      conflicts.settle(one.what().counts(), one.what().against(), "已预置,办结");
      assertThat(conflicts.open()).isEmpty();
    }
  }

  @Test
  void twoSeatsThatAskTogetherAskEveryDepotOnce() {
    sky.at = clock.instant().plus(Duration.ofHours(30));
    String number = planned(prepositions.byForecast("2609", "QZ"));
    sky.meanwhile = () -> movements.order(number);
    refused("preposition.refused.meanwhile", () -> movements.order(number));
    List<String> out =
        prepositions.must(number).plan().out().stream()
            .map(PrepositionPlan.Asked::transfer)
            .toList();
    assertThat(transfers.list()).extracting("number").containsExactlyElementsOf(out).hasSize(2);

    out.forEach(this::bring);
    sky.meanwhile = () -> movements.giveBack(number);
    refused("preposition.refused.backMeanwhile", () -> movements.giveBack(number));
    assertThat(transfers.list()).hasSize(4);
  }

  @Test
  void aWayBackThatWasCalledOffIsNoReturnAndCanBeAskedAgain() {
    String number = planned(prepositions.said(clock.instant().plus(Duration.ofHours(30)), "市台"));
    movements.order(number).forEach(this::bring);
    List<String> back = movements.giveBack(number);
    back.forEach(one -> outcomes.cancel(one, "路断"));
    assertThat(prepositions.must(number).stage()).isEqualTo(Stage.IN_PLACE);
    refused("supply.refused.no_reason", () -> prepositions.close(number, ""));

    List<String> again = movements.giveBack(number);
    outcomes.cancel(again.getFirst(), "车坏了");
    assertThat(prepositions.must(number).stage()).isEqualTo(Stage.RETURNING);
    again = List.of(movements.giveBack(number).getFirst(), again.getLast());
    refused("preposition.refused.nothingLeft", () -> movements.giveBack(number));
    again.forEach(this::bring);
    assertThat(prepositions.must(number).stage()).isEqualTo(Stage.BACK);
    assertThat(supply.line(key("W1")).orElseThrow().quantity()).isEqualTo(100);
  }
}
