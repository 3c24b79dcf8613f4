package org.watchfloor.evacuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.TypeLiteral;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.evacuation.assignment.AssignmentService;
import org.watchfloor.evacuation.assignment.Proposal;
import org.watchfloor.evacuation.assignment.Wishes;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.geo.PointSource;
import org.watchfloor.geo.osm.TestMap;
import org.watchfloor.journal.StaleException;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotKind;
import org.watchfloor.plot.PlotModule;
import org.watchfloor.plot.PlotService;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionModule;
import org.watchfloor.region.RegionService;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.risk.RiskModule;
import org.watchfloor.road.RoadModule;
import org.watchfloor.road.RoadService;
import org.watchfloor.shelter.Equipment;
import org.watchfloor.shelter.Facility;
import org.watchfloor.shelter.Lifecycle;
import org.watchfloor.shelter.ShelterGrade;
import org.watchfloor.shelter.ShelterGround;
import org.watchfloor.shelter.ShelterHazard;
import org.watchfloor.shelter.ShelterKind;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterSite;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.shelter.ShutShelter;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.Listing;
import org.watchfloor.task.Progress;

/** Real households go to real shelters: why there, what was short, and what was decided of it. */
class ShelterAssignmentTest {
  private static final String NOWHERE = "330900001203";

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private final Texts texts = new Texts(Language.ZH);
  private TestStation station;
  private AssignmentService service;
  private ShelterPlans plans;
  private HouseholdService households;
  private String move;

  @BeforeEach
  void open() {
    station = station("ZS-DH");
    Slopes.fill(station);
    station
        .get(ShelterService.class)
        .register(
            List.of(
                shelter("B1", "示例小学", 0, 5, null, ShelterHazard.FLOOD),
                shelter("B2", "示例中学", 0.02, 40, "无障碍坡道", ShelterHazard.FLOOD),
                shelter("B3", "示例广场", 0, 500, null, ShelterHazard.EARTHQUAKE)));
    households = station.get(HouseholdService.class);
    households.register(List.of(Slopes.household("H4", Slopes.TOWN, null, 5, 2), wheelchair("H5")));
    service = station.get(AssignmentService.class);
    plans = station.get(ShelterPlans.class);
    move =
        station
            .get(EvacuationService.class)
            .call(Slopes.order(clock, new Scope(List.of(), List.of(Slopes.TOWN))));
  }

  private TestStation station(String name) {
    return TestStation.open(
        temp.resolve(name),
        name,
        clock,
        new RegionModule(),
        new RiskModule(),
        new RoadModule(),
        new PlotModule(),
        new ShelterModule(),
        new ResponseModule(),
        new EvacuationModule());
  }

  @AfterEach
  void close() {
    station.close();
  }

  private static ShelterSite shelter(
      String number,
      String name,
      double east,
      long capacity,
      @Nullable String facilities,
      ShelterHazard hazard) {
    return new ShelterSite(
        number,
        name,
        null,
        null,
        new GeoPoint(Slopes.SLOPE.lon() + east, Slopes.SLOPE.lat()),
        PointSource.UNTOLD,
        ShelterGrade.TOWN,
        ShelterKind.INDOOR,
        500,
        capacity,
        capacity,
        0,
        List.of(hazard),
        facilities,
        Lifecycle.IN_USE,
        null,
        null,
        null,
        Equipment.UNTOLD);
  }

  private static HouseholdProfile wheelchair(String number) {
    HouseholdProfile like = Slopes.household(number, Slopes.VILLAGE, "F1", 2, 1);
    return new HouseholdProfile(
        number,
        like.area(),
        like.risk(),
        like.head(),
        2,
        1,
        "一人坐轮椅",
        like.address(),
        like.phone(),
        like.carrier(),
        like.responsibleA(),
        like.responsibleB(),
        null);
  }

  private Proposal propose(Wishes wishes) {
    return propose(station, move, wishes);
  }

  private static Proposal propose(TestStation at, String move, Wishes wishes) {
    return at.get(AssignmentService.class)
        .propose(move, wishes, 1, 1, () -> false, Progress.UNWATCHED);
  }

  private static Wishes flood(Map<String, String> pins, Set<PlannedShelter> not) {
    return new Wishes(ShelterHazard.FLOOD, pins, not);
  }

  private Map<String, String> shelters(Proposal proposal) {
    Map<String, String> all = new java.util.TreeMap<>();
    proposal
        .lines()
        .forEach(line ->
            all.put(line.row().number(), line.shelter() == null ? "" : line.shelter().number()));
    return all;
  }

  private String why(Proposal proposal, String household) {
    return proposal.lines().stream()
        .filter(line -> line.row().number().equals(household))
        .map(line -> texts.say(line.why()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void needsCapacityAndVillageDecideAndEveryLineSaysWhy() {
    Proposal found = propose(flood(Map.of(), Set.of()));

    assertThat(shelters(found))
        .containsEntry("H1", "B2")
        .containsEntry("H2", "B2")
        .containsEntry("H3", "B2")
        .containsEntry("H4", "B1")
        .containsEntry("H5", "B2");
    assertThat(why(found, "H5")).contains("更近的示例小学（驾车 0 分钟）没有无障碍条件");
    assertThat(why(found, "H1")).contains("更近的示例小学（驾车 0 分钟）已满");
    assertThat(why(found, "H4")).contains("最近");
    assertThat(found.proven()).isTrue();
    assertThat(found.ruledOut())
        .singleElement()
        .satisfies(out -> assertThat(texts.say(out.why())).isEqualTo("不能用于防汛"));
  }

  @Test
  void whoFindsNoRoomIsOnTopWithWhatWasShort() {
    station.get(ShelterService.class).turn("B2", ShelterState.UNUSABLE, ShelterStage.URGENT, "进水");

    Proposal found = propose(flood(Map.of(), Set.of()));

    assertThat(shelters(found)).containsEntry("H4", "B1");
    assertThat(found.without()).hasSize(4);
    assertThat(found.lines().getFirst().row().number()).isEqualTo("H1");
    assertThat(why(found, "H5")).isEqualTo("走得到的安置点都没有无障碍条件");
    assertThat(why(found, "H1")).contains("缺 3 人的整户位置");
  }

  @Test
  void pinnedAndForbiddenPairsHoldAndTooManyPinsAreRefused() {
    Proposal found = propose(flood(Map.of("H3", "B1"), Set.of(new PlannedShelter("H4", "B1"))));

    assertThat(shelters(found)).containsEntry("H3", "B1").containsEntry("H4", "B2");
    assertThat(why(found, "H3")).isEqualTo("由值班员指定");
    assertThatThrownBy(() -> propose(flood(Map.of("H3", "B1", "H1", "B1"), Set.of())))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> propose(flood(Map.of("H3", "B3"), Set.of())))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> propose(flood(Map.of("H3", "B999"), Set.of())))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(texts.say(e.said())).contains("H3", "B999", "list shelters"));
  }

  @Test
  void wishesAboutWhatIsNotThereAreRefusedAllAtOnce() {
    assertThatThrownBy(() ->
            propose(
                flood(
                    Map.of("ZH-9999", "B1", "H1", "B999"),
                    Set.of(new PlannedShelter("ZH-0000", "B888")))))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e ->
                assertThat(texts.say(e.said()))
                    .contains("住户 ZH-9999 不在转移 " + move)
                    .contains("户 H1 指定的安置点 B999 没有登记")
                    .contains("住户 ZH-0000 不在转移", "户 ZH-0000 不去的安置点 B888 没有登记"));
    assertThat(propose(flood(Map.of(), Set.of(new PlannedShelter("H1", "B3")))).lines())
        .as("who is not to go where nobody may go anyway")
        .hasSize(5);
  }

  @Test
  void aClosedRoadMakesTheWayLongerAndLeavesTheShelterOutIfThereIsNoOther() throws IOException {
    GeoPoint north = new GeoPoint(Slopes.SLOPE.lon() + 0.01, Slopes.SLOPE.lat() + 0.02);
    GeoPoint middle = new GeoPoint(Slopes.SLOPE.lon() + 0.01, Slopes.SLOPE.lat());
    roads(north);
    double direct = minutes("H5");

    PlotService plots = station.get(PlotService.class);
    plots.draw(PlotDetails.of(PlotKind.CLOSURE, List.of(middle)), null);
    assertThat(minutes("H5")).as("the way round").isGreaterThan(direct * 1.5);

    plots.draw(PlotDetails.of(PlotKind.CLOSURE, List.of(north)), null);
    Proposal cut = propose(flood(Map.of(), Set.of()));
    assertThat(shelters(cut)).doesNotContainValue("B2").containsEntry("H5", "");
    assertThat(why(cut, "H5")).isEqualTo("走得到的安置点都没有无障碍条件");
  }

  @Test
  void whoCallsItOffWhileWaysAreWalkedIsHeardAtTheNextShelter() throws IOException {
    roads(new GeoPoint(Slopes.SLOPE.lon() + 0.01, Slopes.SLOPE.lat() + 0.02));
    List<String> seen = new ArrayList<>();
    Progress impatient =
        new Progress() {
          @Override
          public void at(long done, long total) {
            seen.add(done + "/" + total);
          }

          @Override
          public void step(Message step) {
            seen.add(step.key());
          }

          @Override
          public boolean cancelled() {
            return seen.contains("0/2");
          }
        };

    assertThatThrownBy(
            () -> service.propose(move, flood(Map.of(), Set.of()), 1, 1, () -> false, impatient))
        .isInstanceOf(CancellationException.class);
    assertThat(seen).containsExactly("evacuation.task.ways", "0/2");
  }

  @Test
  void whoLivesWhereNobodyKnowsStaysOnTheListWithThatReason() {
    station
        .get(RegionService.class)
        .registerAreas(
            List.of(
                new Area(
                    NOWHERE,
                    "示例渔村",
                    AreaLevel.VILLAGE,
                    Slopes.TOWN,
                    0,
                    0,
                    null,
                    PointSource.UNTOLD)));
    households.register(List.of(Slopes.household("H6", NOWHERE, null, 3, 1)));

    Proposal found = propose(flood(Map.of(), Set.of()));

    assertThat(shelters(found))
        .as("everybody of the move has a line")
        .containsOnlyKeys("H1", "H2", "H3", "H4", "H5", "H6")
        .containsEntry("H6", "");
    assertThat(found.without())
        .extracting(line -> line.why().key())
        .containsExactly("evacuation.short.origin");
    assertThat(found.lines().getFirst().row().number()).as("on top").isEqualTo("H6");
    assertThat(why(found, "H6")).isNotBlank();
  }

  /** A road from the slopes to the middle school, and one round by the north. */
  private void roads(GeoPoint north) throws IOException {
    Path district = Files.createDirectories(temp.resolve("ZS-DH/district"));
    Files.writeString(
        district.resolve("district.yaml"),
        """
        station: {id: ZS-DH, name: 示例}
        bbox: [122.0, 29.9, 122.2, 30.1]
        basemap: map.osm.pbf
        attribution: 示意
        """);
    double west = Slopes.SLOPE.lon();
    double south = Slopes.SLOPE.lat();
    TestMap map = new TestMap();
    long from = map.node(west, south);
    long to = map.node(west + 0.02, south);
    map.way(new long[] {from, map.node(west + 0.01, south), to}, "highway", "primary");
    map.way(new long[] {from, map.node(north.lon(), north.lat()), to}, "highway", "primary");
    map.write(district.resolve("map.osm.pbf"));
    station.get(RoadService.class).load(Progress.UNWATCHED);
  }

  private double minutes(String household) {
    return propose(flood(Map.of(), Set.of())).lines().stream()
        .filter(line -> line.row().number().equals(household))
        .mapToDouble(Proposal.Line::minutes)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsTakenOverIsOneEntryHoldsAndCanBeWithdrawnUntilSomebodyMoves() {
    Proposal found = propose(flood(Map.of(), Set.of()));
    int before = station.contents().size();
    service.take(found, "按道路");

    assertThat(station.contents()).hasSize(before + 1);
    assertThat(plans.planned()).containsEntry("H4", "B1").containsEntry("H1", "B2");
    assertThat(station.timeline().getLast()).contains(move).contains("确定 5 户的安置点");
    assertThatThrownBy(() -> service.take(found, "再来")).isInstanceOf(StaleException.class);

    assertThat(rows("households"))
        .filteredOn(row -> "H1".equals(row.get("number")))
        .singleElement()
        .satisfies(row ->
            assertThat(row).containsEntry("shelter", "B1").containsEntry("plannedShelter", "B2"));
    assertThat(rows("shelter-plans"))
        .hasSize(5)
        .allSatisfy(
            row -> assertThat(row).containsEntry("move", move).containsEntry("standing", true));

    plans.withdraw(move, "要重排");
    assertThat(plans.of(move)).isEmpty();
    assertThat(plans.planned()).isEmpty();

    service.take(propose(flood(Map.of(), Set.of())), "按道路");
    households.report(List.of("H4"), HouseholdReport.of(HouseholdState.SHELTERED), null);
    assertThat(households.find("H4").orElseThrow().whereabouts().place()).isEqualTo("B1");
    assertThatThrownBy(() -> plans.withdraw(move, "要重排")).isInstanceOf(RefusedException.class);
    households.report(List.of("H4"), HouseholdReport.of(HouseholdState.RETURNED), null);
    assertThatThrownBy(() -> plans.withdraw(move, "要重排"))
        .as("who went and came back did go")
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void aListedFacilityCountsBeforeWhatIsToldInWords() {
    ShelterSite told = shelter("B2", "示例中学", 0.02, 40, "无障碍坡道", ShelterHazard.FLOOD);
    station.get(ShelterService.class).register(List.of(with(told, null, Facility.STEP_FREE)));
    Proposal found = propose(flood(Map.of(), Set.of()));
    assertThat(why(found, "H5")).as("the ramp is broken").isEqualTo("走得到的安置点都没有无障碍条件");
  }

  @Test
  void whatStandsBelowTheKnownFloodIsLeftOutWithItsReason() {
    ShelterSite told = shelter("B2", "示例中学", 0.02, 40, "无障碍坡道", ShelterHazard.FLOOD);
    ShelterGround low =
        new ShelterGround(
            new BigDecimal("3.2"), HeightDatum.NATIONAL_1985, new BigDecimal("4.5"), null);
    station.get(ShelterService.class).register(List.of(with(told, low, null)));
    Proposal found = propose(flood(Map.of(), Set.of()));
    assertThat(shelters(found)).doesNotContainValue("B2");
    assertThat(found.ruledOut())
        .filteredOn(out -> out.shelter().number().equals("B2"))
        .singleElement()
        .satisfies(
            out -> assertThat(texts.say(out.why())).isEqualTo("地面 3.2 米低于已知洪水位 4.5 米（1985 国家高程）"));
    assertThat(shelters(propose(Wishes.NONE)))
        .as("without a hazard of water nothing speaks against it")
        .containsValue("B2");
  }

  @Test
  void whoGoesWhereTheWaterIsNotKnownIsToldSoAndOneWithoutAFloodLevelIsNamedOnce() {
    ShelterSite told = shelter("B2", "示例中学", 0.02, 40, "无障碍坡道", ShelterHazard.FLOOD);
    ShelterGround silent =
        new ShelterGround(new BigDecimal("9"), HeightDatum.NATIONAL_1985, null, "S1");
    station.get(ShelterService.class).register(List.of(with(told, silent, null)));
    Proposal found = propose(flood(Map.of(), Set.of()));
    assertThat(shelters(found)).as("it is not ruled out").containsEntry("H5", "B2");
    assertThat(why(found, "H5"))
        .as("first, as the end of a long reason is cut")
        .startsWith("水位未知；")
        .contains("没有无障碍条件")
        .endsWith("（没有水位站 S1）");
    assertThat(why(found, "H4")).doesNotContain("水位未知");
    assertThat(found.doubtful())
        .filteredOn(use -> use.shelter().number().equals("B2"))
        .singleElement()
        .satisfies(use ->
            assertThat(use.unknown())
                .extracting(texts::say)
                .containsExactly("水位未知：没有水位站 S1", "未登记已知洪水位"));
    assertThat(propose(Wishes.NONE).doubtful())
        .as("whatever the hazard, water may stand there now")
        .filteredOn(use -> use.shelter().number().equals("B2"))
        .singleElement()
        .satisfies(use ->
            assertThat(use.unknown()).extracting(texts::say).containsExactly("水位未知：没有水位站 S1"));
  }

  private static ShelterSite with(
      ShelterSite site, @Nullable ShelterGround ground, @Nullable Facility missing) {
    return new ShelterSite(
        site.number(),
        site.name(),
        site.area(),
        site.address(),
        site.at(),
        site.pointSource(),
        site.grade(),
        site.kind(),
        site.squareMetres(),
        site.urgentCapacity(),
        site.shortCapacity(),
        site.longCapacity(),
        site.hazards(),
        site.facilities(),
        site.lifecycle(),
        site.post(),
        site.phone(),
        ground,
        missing == null ? Equipment.UNTOLD : new Equipment(List.of(), List.of(missing)));
  }

  private List<Map<String, Object>> rows(String kind) {
    return station.get(new TypeLiteral<Set<Listing>>() {}).stream()
        .filter(listing -> listing.kind().equals(kind))
        .findFirst()
        .orElseThrow()
        .rows();
  }

  @Test
  void whoIsToGoToOrIsSaidToBeInAShelterThatIsNotOpenIsSaidUntilItIs() {
    ShutShelters shut = station.get(ShutShelters.class);
    assertThat(said(shut.list()))
        .as("the roster sends them there, planned or not")
        .containsExactly("3 户 9 人要去示例小学，它还没有开放（关闭）：请先开放");
    Proposal found = propose(flood(Map.of(), Set.of()));
    assertThat(said(found.shut())).anySatisfy(line -> assertThat(line).contains("要去示例中学"));
    service.take(found, "按道路");
    assertThat(said(shut.list()))
        .containsExactly("1 户 5 人要去示例小学，它还没有开放（关闭）：请先开放", "4 户 11 人要去示例中学，它还没有开放（关闭）：请先开放");
    assertThat(rows("evacuations").getFirst())
        .containsEntry("sheltersNotOpen", List.of("B1", "B2"));
    assertThat(rows("households").getFirst()).containsEntry("shelterState", "CLOSED");

    households.report(List.of("H4"), HouseholdReport.of(HouseholdState.SHELTERED), null);

    assertThat(said(shut.of(List.of("H4"))))
        .containsExactly("1 户 5 人已报在示例小学，它还没有开放（关闭）：请开放，或核实人在哪里");
    assertThat(rows("shelters").getFirst())
        .containsEntry("householdsInside", 1L)
        .containsEntry("notOpenYet", true);
    ShelterService shelters = station.get(ShelterService.class);
    shelters.turn("B1", ShelterState.OPEN, ShelterStage.URGENT, "");
    shelters.turn("B2", ShelterState.UNUSABLE, ShelterStage.URGENT, "进水");
    assertThat(said(shut.list())).containsExactly("4 户 11 人要去示例中学，它不能用（停用）：请另行安排");
    assertThat(rows("shelters").getFirst()).doesNotContainKey("notOpenYet");
  }

  private List<String> said(List<ShutShelter> shut) {
    return shut.stream().flatMap(one -> one.said().stream()).map(texts::say).toList();
  }

  @Test
  void roomOfThoseThereOrOnTheirWayIsNotGivenAway() {
    service.take(propose(flood(Map.of(), Set.of())), "按道路");
    households.report(List.of("H4"), HouseholdReport.of(HouseholdState.MOVED), null);

    Proposal again = propose(flood(Map.of(), Set.of()));

    assertThat(shelters(again)).doesNotContainKey("H4");
    assertThat(again.uses().getFirst().free()).isZero();
    assertThat(propose(flood(Map.of(), Set.of())).lines()).isEqualTo(again.lines());
  }

  @Test
  void bedsThatThePlanOfAnotherMoveGaveAwayAreNotGivenAwayAgain() {
    String first = call("F1");
    String second = call("F2");
    Proposal early = propose(station, second, flood(Map.of(), Set.of()));
    assertThat(shelters(early)).containsExactly(Map.entry("H3", "B1"));
    Wishes full = flood(Map.of("H1", "B1", "H2", "B1"), Set.of());
    Proposal found = propose(station, first, full);
    assertThat(shelters(found))
        .containsEntry("H1", "B1")
        .containsEntry("H2", "B1")
        .containsEntry("H5", "B2");
    service.take(found, "按道路");

    assertThat(shelters(propose(station, second, flood(Map.of(), Set.of()))))
        .as("nobody has set out, the five beds are given away all the same")
        .containsExactly(Map.entry("H3", "B2"));
    assertThatThrownBy(() -> service.take(early, "按道路"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e ->
                assertThat(texts.say(e.said())).isEqualTo("示例小学现在只剩 0 个位置，去向里安排了 4 人，多 4 人。请重新计算"));
    assertThat(plans.of(second)).isEmpty();
    assertThat(shelters(propose(station, first, full)))
        .as("its own plan does not stand in the way of another one")
        .isEqualTo(shelters(found));

    station.get(EvacuationService.class).allowReturn(first, "过境", Slopes.POST, "");
    assertThat(shelters(propose(station, second, flood(Map.of(), Set.of()))))
        .as("nobody is sent there any more")
        .containsExactly(Map.entry("H3", "B1"));
  }

  @Test
  void plansThatStationsTookOverApartForTheSameBedsAreAContradictionUntilOneIsMadeAnew() {
    String first = call("F1");
    String second = call("F2");
    try (TestStation other = station("ZS-PT")) {
      other.journal().receive(station.contents());
      service.take(propose(station, first, flood(Map.of("H1", "B1"), Set.of())), "按道路");
      other
          .get(AssignmentService.class)
          .take(propose(other, second, flood(Map.of(), Set.of())), "按道路");
      assertThat(station.get(ConflictService.class).open()).isEmpty();

      other.journal().receive(station.contents());
      station.journal().receive(other.contents());

      assertThat(station.get(ConflictService.class).open())
          .isEqualTo(other.get(ConflictService.class).open())
          .singleElement()
          .satisfies(conflict -> {
            assertThat(conflict.subject()).hasToString("shelter:B1");
            assertThat(conflict.what().rule()).isEqualTo("evacuation.conflict.planned");
            assertThat(conflict.what().counts())
                .isEqualTo(other.get(ShelterPlans.class).of(second).orElseThrow().entry());
          });
      service.take(propose(station, second, flood(Map.of(), Set.of())), "重排");
      assertThat(station.get(ConflictService.class).open()).isEmpty();
    }
  }

  private String call(String risk) {
    clock.move(Duration.ofMinutes(1));
    return station
        .get(EvacuationService.class)
        .call(Slopes.order(clock, new Scope(List.of(risk), List.of())));
  }
}
