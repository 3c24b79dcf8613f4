package org.watchfloor.supply.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.inject.multibindings.Multibinder;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
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
import org.watchfloor.supply.TransferTarget;
import org.watchfloor.supply.TransferTargets;
import org.watchfloor.supply.allocation.AllocationAnswer;
import org.watchfloor.supply.allocation.AllocationAnswer.Line;
import org.watchfloor.supply.allocation.AllocationRequest.Fix;
import org.watchfloor.supply.allocation.AllocationRequest.Truck;
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
  private final List<TransferTarget> camps = new CopyOnWriteArrayList<>();
  private TestStation station;
  private DemandService demands;

  @BeforeEach
  void open() {
    station =
        TestStation.open(
            temp,
            "ZS-DH",
            new HandClock(),
            new RegionModule(),
            new SupplyModule(),
            binder ->
                Multibinder.newSetBinder(binder, TransferTargets.class)
                    .addBinding()
                    .toInstance(() -> camps));
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
    return solve(new AllocationTerms(false, least, Optional.empty()), fixes).answer();
  }

  private Proposal solve(AllocationTerms terms, Fix... fixes) {
    return station.get(StationAllocation.class).propose(List.of(fixes), terms, Progress.UNWATCHED);
  }

  private static AllocationTerms truck(String load) {
    return new AllocationTerms(
        false, Optional.empty(), Optional.of(new Truck(new BigDecimal(load), Map.of())));
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

  @Test
  void whereNobodyKnowsTheWayToBecauseThePlaceHasNoCoordinatesThatIsTheReason() {
    put("W2", 30);
    Destination camp = new Destination(Destination.Kind.INCIDENT, "C1", "示例营地");
    camps.add(new TransferTarget(camp, new GeoPoint(122.2, 30)));
    String demand = demands.make("C1", BAGS, 20, 1, null, "示例村");
    assertThat(solve(Optional.empty()).unmet()).isEmpty();

    camps.clear();

    AllocationAnswer answer = solve(Optional.empty());
    assertThat(answer.lines()).isEmpty();
    assertThat(answer.unmet())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.demand()).isEqualTo(demand);
          assertThat(one.quantity()).isEqualByComparingTo("20");
          assertThat(one.why()).extracting(Why::code).containsExactly("NO_PLACE");
          assertThat(said(one.why())).containsExactly("示例营地没有坐标，或已不再收物资，算不出路：请补坐标，或撤回这项需求");
        });
    assertThat(ZH.say(keeping(fix("W2", demand, 5)).lifted().getFirst().said())).contains("示例营地");
  }

  private Proposal keeping(Fix... fixes) {
    return station
        .get(StationAllocation.class)
        .proposeKeeping(
            List.of(fixes),
            new AllocationTerms(false, Optional.empty(), Optional.empty()),
            Progress.UNWATCHED);
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

  @Test
  void withATruckOneFullTripFromAfarBeatsTwoHalfEmptyOnes() {
    put("W2", 50);
    put("W3", 200);
    demands.make("W1", BAGS, 120, 1, null, "示例村");
    assertThat(solve(Optional.empty()).lines()).as("trips do not count").hasSize(2);
    Proposal found = solve(truck("120"));
    AllocationAnswer answer = found.answer();
    Line line = answer.lines().getFirst();
    assertThat(answer.lines()).hasSize(1);
    assertThat(line.depot()).isEqualTo("W3");
    assertThat(answer.tripsOf(line)).hasValue(1);
    assertThat(answer.reached().cost())
        .as("a trip costs its minutes")
        .isEqualByComparingTo(line.arrives().orElseThrow());
    assertThat(answer.bound().cost()).isLessThanOrEqualTo(answer.reached().cost());
    assertThat(answer.gapPercent()).isPresent();
    assertThat(String.join("", said(line.why())))
        .as("not that the nearer depot would be as good")
        .contains("示例库W2", "没有找到改由它给而更省的方案");
  }

  @Test
  void aHalfEmptyTruckNobodyCanDoWithoutIsProvenTheBest() {
    put("W2", 300);
    demands.make("W1", BAGS, 130, 1, null, "示例村");
    AllocationAnswer answer = solve(truck("120")).answer();
    assertThat(answer.tripsInAll()).isEqualTo(2);
    assertThat(answer.optimal()).isTrue();
    assertThat(answer.gapPercent()).hasValue(BigDecimal.ZERO);
  }

  @Test
  void whatAUnitTakesOfATruckIsToldByTheGoods() {
    put("W2", 100);
    demands.make("W1", BAGS, 30, 1, null, "示例村");
    Truck truck = new Truck(new BigDecimal("10"), Map.of(BAGS, new BigDecimal("0.5")));
    AllocationAnswer answer =
        solve(new AllocationTerms(false, Optional.empty(), Optional.of(truck))).answer();
    assertThat(answer.tripsInAll()).isEqualTo(2);
    assertThat(solve(truck("10")).answer().tripsInAll()).isEqualTo(3);
    Truck unknown = new Truck(BigDecimal.TEN, Map.of("9999999", BigDecimal.ONE));
    AllocationTerms terms = new AllocationTerms(false, Optional.empty(), Optional.of(unknown));
    assertThatThrownBy(() -> solve(terms)).isInstanceOf(RefusedException.class);
  }

  @Test
  void aTruckKeepsToDecisionsLeastLoadsAndTiers() {
    put("W2", 40);
    put("W3", 200);
    String demand = demands.make("W1", BAGS, 75, 1, null, "示例村");
    AllocationTerms terms =
        new AllocationTerms(
            true,
            Optional.of(BigDecimal.valueOf(20)),
            Optional.of(new Truck(BigDecimal.valueOf(50), Map.of())));
    Proposal found = solve(terms, fix("W2", demand, 10));
    assertThat(found.answer().lines())
        .extracting(Line::depot, line -> line.quantity().intValue(), Line::pinned)
        .containsExactly(tuple("W2", 10, true), tuple("W3", 65, false));
    assertThat(found.answer().tripsInAll()).as("one for the 10, two for the 65").isEqualTo(3);
    assertThat(found.terms())
        .extracting(Message::key)
        .containsExactly("demand.terms.truck", "demand.terms.least", "demand.terms.byTier");
    assertThat(solve(terms, fix("W3", demand, 0)).answer().lines())
        .extracting(Line::depot, line -> line.quantity().intValue())
        .containsExactly(tuple("W2", 40));
  }

  @Test
  void severalTripsAreStillOneOrder() {
    put("W2", 100);
    demands.make("W1", BAGS, 30, 1, null, "示例村");
    demands.make("W1", BAGS, 40, 2, null, "另一村");
    AllocationAnswer answer = solve(truck("20")).answer();
    assertThat(answer.tripsInAll()).isEqualTo(4);
    assertThat(station.get(StationAllocation.class).takeOver(answer, "防汛")).hasSize(1);
    assertThat(station.get(TransferService.class).list().getFirst().lines())
        .containsExactly(new TransferLine(BAGS, 70));
  }

  @Test
  void loadsThatAreNotAboveNothingAreRefused() {
    assertThatThrownBy(() -> truck("0")).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> truck("-5")).isInstanceOf(RefusedException.class);
    Optional<BigDecimal> least = Optional.of(BigDecimal.ZERO);
    assertThatThrownBy(() -> new AllocationTerms(false, least, Optional.empty()))
        .isInstanceOf(RefusedException.class);
    Optional<Truck> flat = Optional.of(new Truck(BigDecimal.ONE, Map.of(BAGS, BigDecimal.ZERO)));
    assertThatThrownBy(() -> new AllocationTerms(false, Optional.empty(), flat))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void thePaperCountsTripsWhereTheyCount() {
    put("W2", 30);
    demands.make("W1", BAGS, 50, 1, null, "示例村");
    PaperForm form = station.get(AllocationForm.class).of(solve(truck("20")), ZH);
    assertThat(form.columns()).extracting(PaperForm.Head::name).contains("车次");
    assertThat(form.rows()).allSatisfy(row -> assertThat(row).hasSize(form.columns().size()));
    assertThat(form.rows().get(1).get(5)).isEqualTo("2");
    assertThat(form.facts())
        .extracting(PaperForm.Fact::value)
        .anySatisfy(one -> assertThat(one).contains("每车装 20"))
        .anySatisfy(one -> assertThat(one).contains("共 2 车次"));
    assertThat(form.notes()).anySatisfy(one -> assertThat(one).contains("不要相加"));
  }
}
