package org.watchfloor.supply.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.RegionModule;
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
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.allocation.AllocationAnswer;
import org.watchfloor.supply.allocation.AllocationAnswer.Line;
import org.watchfloor.supply.allocation.AllocationRequest.Fix;
import org.watchfloor.supply.allocation.AllocationWords;
import org.watchfloor.supply.allocation.Why;
import org.watchfloor.supply.paper.PaperForm;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.task.Progress;

/** What an allocation of a station says of itself. */
@Execution(ExecutionMode.CONCURRENT)
class StationAllocationTest {
  private static final String BAGS = "3010101";
  private static final Texts ZH = new Texts(Language.ZH);

  @TempDir Path temp;
  private TestStation station;
  private DemandService demands;

  @BeforeEach
  void open() {
    station =
        TestStation.open(temp, "ZS-DH", new HandClock(), new RegionModule(), new SupplyModule());
    SupplyService supply = station.get(SupplyService.class);
    supply.registerItems(List.of(new SupplyItem(BAGS, "编织袋", null, "条", null, false)));
    supply.registerDepots(List.of(depot("W1", 122.10), depot("W2", 122.30), depot("W3", 122.60)));
    demands = station.get(DemandService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private static Depot depot(String number, double lon) {
    return new Depot(
        number,
        "示例库" + number,
        DepotTier.TOWN,
        null,
        null,
        null,
        new GeoPoint(lon, 30),
        PointSource.UNTOLD,
        null);
  }

  private void put(String depot, long quantity) {
    station
        .get(SupplyService.class)
        .move(
            new StockKey(depot, BAGS, ReserveMode.PHYSICAL),
            MoveKind.IN,
            quantity,
            new StockBatch("", null, 0),
            "");
  }

  private AllocationAnswer solve(Optional<BigDecimal> least, Fix... fixes) {
    return station
        .get(StationAllocation.class)
        .propose(List.of(fixes), false, least, Progress.UNWATCHED)
        .answer();
  }

  private static Fix fix(String depot, String demand, long quantity) {
    return new Fix(depot, demand, BAGS, BigDecimal.valueOf(quantity));
  }

  private static List<String> said(List<Why> why) {
    return why.stream().map(one -> ZH.say(one.said())).toList();
  }

  @Test
  void whatAnOfficerForbadeOrFixedIsNamedWhereItIsShort() {
    put("W2", 30);
    put("W3", 20);
    String demand = demands.make("W1", BAGS, 100, 1, null, "示例村");
    AllocationAnswer answer = solve(Optional.empty(), fix("W2", demand, 0), fix("W3", demand, 5));
    assertThat(answer.unmet())
        .singleElement()
        .satisfies(short_ -> {
          assertThat(short_.quantity()).isEqualByComparingTo("95");
          assertThat(said(short_.why())).contains("人员禁止由 示例库W2 调（它可调 30）", "人员指定由 示例库W3 给 5");
        });
  }

  @Test
  void aNearerDepotAnOfficerForbadeIsNamedInTheReasonsOfWhatMoves() {
    put("W2", 30);
    put("W3", 50);
    String demand = demands.make("W1", BAGS, 40, 1, null, "示例村");
    AllocationAnswer answer = solve(Optional.empty(), fix("W2", demand, 0));
    Line line = answer.lines().getFirst();
    assertThat(line.depot()).isEqualTo("W3");
    assertThat(line.why()).extracting(Why::code).containsExactly("HAS", "FORBIDDEN");
  }

  @Test
  void aReasonSaysWhichOtherDemandOfTheSamePlaceGotTheGoods() {
    put("W2", 30);
    put("W3", 50);
    String first = demands.make("W1", BAGS, 30, 1, null, "示例村");
    String second = demands.make("W1", BAGS, 20, 1, null, "另一村");
    AllocationAnswer answer = solve(Optional.empty());
    Line far =
        answer.lines().stream().filter(one -> one.depot().equals("W3")).findFirst().orElseThrow();
    String other = far.demand().equals(first) ? second : first;
    assertThat(String.join("", said(far.why()))).contains("给了同在示例库W1的需求 " + other);
  }

  @Test
  void aLeastLoadLeavesOutWhatIsNotWorthATrip() {
    put("W2", 8);
    put("W3", 50);
    demands.make("W1", BAGS, 40, 1, null, "示例村");
    assertThat(solve(Optional.empty()).lines()).hasSize(2);
    assertThat(solve(Optional.of(BigDecimal.TEN)).lines())
        .singleElement()
        .matches(one -> one.depot().equals("W3") && one.quantity().intValue() == 40);
  }

  @Test
  void aDemandThatIsLateAlreadyIsMetAndSaidToBeLate() {
    put("W2", 50);
    Instant now = station.get(WatchClock.class).instant();
    String demand = demands.make("W1", BAGS, 40, 1, now.minus(Duration.ofMinutes(30)), "示例村");
    assertThat(demands.find(demand).orElseThrow().past(now)).isTrue();
    AllocationAnswer answer = solve(Optional.empty());
    assertThat(answer.lines())
        .singleElement()
        .satisfies(line -> assertThat(line.late()).isGreaterThanOrEqualTo(new BigDecimal("30")));
    assertThat(AllocationWords.said(answer))
        .extracting(Message::key)
        .contains("allocation.said.late");
  }

  @Test
  void whatNobodyHasIsCalledByItsName() {
    demands.make("W1", BAGS, 40, 1, null, "示例村");
    assertThat(said(solve(Optional.empty()).unmet().getFirst().why()))
        .containsExactly("没有任何仓库有 编织袋");
  }

  private Proposal keeping(Fix... fixes) {
    return station
        .get(StationAllocation.class)
        .proposeKeeping(List.of(fixes), false, Progress.UNWATCHED);
  }

  @Test
  void onlyTheDecisionThatCannotBeKeptIsLifted() {
    put("W2", 30);
    put("W3", 50);
    String demand = demands.make("W1", BAGS, 60, 1, null, "示例村");
    Fix ban = fix("W2", demand, 0);
    Fix part = fix("W3", demand, 20);
    Fix much = fix("W3", demands.make("W1", BAGS, 40, 2, null, "另一村"), 35);
    Proposal found = keeping(ban, part, much);
    assertThat(found.request().fixes()).containsExactly(ban, part);
    assertThat(found.lifted())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.fix()).as("30 are left behind the earlier 20").isEqualTo(much);
          assertThat(ZH.say(one.said())).contains("示例库W3", "示例库W1", "编织袋", "35", "30");
        });
    assertThatThrownBy(() -> solve(Optional.empty(), ban, part, much))
        .as("a call names it before anything moves")
        .isInstanceOf(RefusedException.class);
    assertThat(keeping(fix("W9", demand, 5), ban).lifted()).hasSize(1);
  }

  @Test
  void whatIsPromisedToOrdersIsNamedWhereItIsShort() {
    put("W2", 30);
    demands.make("W1", BAGS, 30, 1, null, "示例村");
    String order =
        station.get(StationAllocation.class).takeOver(solve(Optional.empty()), "防汛").getFirst();
    demands.make("W1", BAGS, 10, 1, null, "示例村");
    assertThat(said(solve(Optional.empty()).unmet().getFirst().why()))
        .containsExactly("30 已答应给已申请、未下达的调拨单 " + order);
    put("W2", 4);
    assertThat(solve(Optional.empty()).unmet().getFirst().why())
        .extracting(Why::code)
        .containsExactly("ALL_GIVEN", "PROMISED");
  }

  private void lose(long quantity) {
    station
        .get(SupplyService.class)
        .move(
            new StockKey("W2", BAGS, ReserveMode.PHYSICAL),
            MoveKind.LOSS,
            quantity,
            new StockBatch("", null, 0),
            "进水");
  }

  @Test
  void noMoreIsCalledPromisedThanDepotsHave() {
    put("W2", 30);
    TransferService transfers = station.get(TransferService.class);
    Destination to = new Destination(Destination.Kind.DEPOT, "W1", "示例库W1");
    List<TransferLine> bags = List.of(new TransferLine(BAGS, 30));
    String first = transfers.request("W2", to, "防汛", bags);
    String second = transfers.request("W2", to, "防汛", bags);
    transfers.request("W3", to, "防汛", bags);
    demands.make("W1", BAGS, 40, 1, null, "示例村");
    assertThat(solve(Optional.empty()).unmet().getFirst().why())
        .as("two orders want the same 30; W3 was asked and has none")
        .singleElement()
        .isInstanceOfSatisfying(
            Why.Promised.class,
            promised -> {
              assertThat(promised.quantity()).isEqualByComparingTo("30");
              assertThat(promised.named()).containsExactlyInAnyOrder(first, second);
            });
    lose(20);
    assertThat(said(solve(Optional.empty()).unmet().getFirst().why()))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("10 已答应给");
    lose(10);
    assertThat(said(solve(Optional.empty()).unmet().getFirst().why()))
        .containsExactly("没有任何仓库有 编织袋");
  }

  @Test
  void aLineSaysByWhenToLeaveAndWhoElseCouldGive() {
    put("W2", 30);
    put("W3", 50);
    Instant latest = station.get(WatchClock.class).instant().plus(Duration.ofHours(3));
    String timed = demands.make("W1", BAGS, 20, 1, latest, "示例村");
    Proposal found = keeping();
    Line line = found.answer().lines().getFirst();
    long minutes = line.arrives().orElseThrow().longValueExact();
    assertThat(found.leaveBy(line)).contains(latest.minus(Duration.ofMinutes(minutes)));
    assertThat(found.givers(timed))
        .extracting(Proposal.Giver::depot)
        .as("the nearest first, not the place itself")
        .containsExactly("W2", "W3");
    demands.withdraw(timed, "不要了");
    demands.make("W1", BAGS, 20, 1, null, "示例村");
    Proposal open = keeping();
    assertThat(open.leaveBy(open.answer().lines().getFirst())).isEmpty();
  }

  @Test
  void thePaperSaysWhatMovesWhyWhatIsShortAndHowGoodItIs() {
    put("W2", 30);
    put("W3", 5);
    Instant latest = station.get(WatchClock.class).instant().plus(Duration.ofHours(3));
    String demand = demands.make("W1", BAGS, 50, 1, latest, "示例村");
    Proposal found = keeping(fix("W3", demand, 0));
    PaperForm form = station.get(AllocationForm.class).of(found, ZH);
    assertThat(form.number()).startsWith("ZS-DH-");
    assertThat(form.mark()).as("no original of an order").isEqualTo(new PaperForm.Mark.Proposal());
    assertThat(form.rows()).hasSize(3);
    Line line = found.answer().lines().getFirst();
    assertThat(form.rows().get(1))
        .contains("示例库W2", "示例库W1", "编织袋", "30 条")
        .contains(PaperForm.moment(found.leaveBy(line).orElseThrow()))
        .contains(line.arrives().orElseThrow().toPlainString())
        .last(InstanceOfAssertFactories.STRING)
        .contains("示例库W2 可调 30");
    assertThat(form.rows().getFirst().getFirst()).isEqualTo("缺口");
    assertThat(form.rows().get(2).getFirst()).isEqualTo("示例库W3（已禁止）");
    assertThat(form.facts())
        .extracting(PaperForm.Fact::value)
        .contains("ZS-DH", PaperForm.moment(found.at()))
        .anySatisfy(one -> assertThat(one).contains("代价", "下限", "差距", "种子", "毫秒"));
    assertThat(form.warnings()).singleElement().asString().contains("尚缺 1 项");
  }
}
