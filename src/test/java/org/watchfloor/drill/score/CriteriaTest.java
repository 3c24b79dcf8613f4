package org.watchfloor.drill.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.app.PlayedStation;
import org.watchfloor.app.SampleDistrict;
import org.watchfloor.app.Station;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.DrillForm;
import org.watchfloor.drill.DrillService;
import org.watchfloor.drill.inject.Director;
import org.watchfloor.drill.inject.ScenarioFolder;
import org.watchfloor.evacuation.CallOrder;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.HouseholdReport;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.evacuation.HouseholdState;
import org.watchfloor.evacuation.MoveRow;
import org.watchfloor.evacuation.Scope;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.deadline.ClockBoard;
import org.watchfloor.incident.deadline.ReportClock;
import org.watchfloor.incident.rule.ReportRule.Duty;
import org.watchfloor.incident.rule.Stage;
import org.watchfloor.order.NewOrder;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.Urgency;
import org.watchfloor.order.callout.CalloutBasis;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.NewCallout;
import org.watchfloor.order.callout.roll.Chosen;
import org.watchfloor.order.callout.roll.RollCaller;
import org.watchfloor.order.callout.rule.CalloutRuleBook;
import org.watchfloor.order.callout.rule.TimeKey;
import org.watchfloor.response.Basis;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.SourceTree;
import org.watchfloor.team.TeamService;

/**
 * Whether what was done was the right thing, and by when, as plan and rules of the district say.
 */
class CriteriaTest {
  private static final Instant BEGINS = Instant.parse("2026-08-09T22:00:00Z");
  private static final String PLAN = "ZS-SAMPLE-FLOOD";

  @TempDir Path temp;
  private final HandClock wall = new HandClock();
  private Station station;

  @BeforeEach
  void open() throws IOException {
    Path folder = temp.resolve("drill");
    SampleDistrict.read(SourceTree.path("sample-data/zhoushan")).createDrill(folder, BEGINS);
    station = PlayedStation.again(folder, wall);
    station.get(SignIn.class).begin("值班员甲", "1");
    station.get(DrillService.class).prepare("试演", DrillForm.TABLETOP, BEGINS);
    Path file = temp.resolve("x.yaml");
    Files.writeString(
        file,
        """
        drill: X-2
        title: 试演
        form: TABLETOP
        plan: ZS-SAMPLE-FLOOD
        begins: 2026-08-10T06:00
        length: 6 h
        injects:
          - {id: A, at: 10 min, kind: CALL, from: 甲, to: 值班员甲, text: 一, expected: [{act: INCIDENT, within: 5 min, words: 接报}, {act: TEAM, within: 10 min, needs: [PUMP], words: 派排涝队}, {act: FIRST_REPORT, words: 首报}]}
          - {id: B, at: 10 min, kind: CALL, from: 乙, to: 值班长, text: 二, expected: [{act: LEVEL, level: III, words: 三级}]}
          - {id: C, at: 10 min, kind: CALL, from: 丙, to: 值班长, text: 三, expected: [{act: ORDER, within: 10 min, lead: ZS-330902, words: 定海牵头}]}
          - {id: D, at: 10 min, kind: CALL, from: 丁, to: 值班长, text: 四, expected: [{act: CALLED_OUT, words: 叫应}, {act: ORDER, level: IV, action: 1, ability: CALLING, words: 第一条}]}
          - {id: E, at: 10 min, kind: CALL, from: 戊, to: 值班长, text: 五, expected: [{act: MOVE, within: 10 min, words: 转移}]}
        """);
    ScenarioFolder.lay(file, folder);
    station.get(DrillService.class).run(60);
    until(10);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private void until(int minutes) {
    Duration left =
        Duration.between(
            station.get(WatchClock.class).instant(), BEGINS.plus(Duration.ofMinutes(minutes)));
    wall.move(left.dividedBy(60).plusMillis(1));
    station.get(Director.class).play();
  }

  private Instant now() {
    return station.get(WatchClock.class).instant();
  }

  /** In the middle of the district, where a team for drainage stands. */
  private String takeCall(Severity severity) {
    return station
        .get(IncidentService.class)
        .report(
            new NewIncident(
                new IncidentDetails(
                    "积水",
                    "11A02",
                    "昌国路",
                    new GeoPoint(122.0957, 30.0275),
                    PointSource.UNTOLD,
                    null,
                    "群众电话",
                    null,
                    now(),
                    now()),
                severity,
                true));
  }

  private Score score(String key) {
    return station.get(Scorer.class).scores().stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static String said(Score score) {
    return new Texts(Language.ZH).say(score.said().orElseThrow());
  }

  @Test
  void theNearestTeamThatCanDoItIsRight() {
    String incident = takeCall(Severity.ORDINARY);
    station.get(TeamService.class).assign("DW-004", incident, "", "");
    assertThat(score("A/TEAM").outcome()).isEqualTo(Outcome.DONE);
    assertThat(score("A/TEAM/NEAREST_TEAM").outcome()).isEqualTo(Outcome.DONE);
    assertThat(score("A/TEAM/NEAREST_TEAM").entry()).isEqualTo(score("A/TEAM").entry());
    assertThat(score("drill/TEAM_ONCE").outcome()).isEqualTo(Outcome.DONE);
  }

  @Test
  void aTeamFromFarAwayOrThatCannotDoItIsNot() {
    String incident = takeCall(Severity.ORDINARY);
    station.get(TeamService.class).assign("DW-001", incident, "", "");
    assertThat(score("A/TEAM").outcome()).as("a team was sent in time").isEqualTo(Outcome.DONE);
    assertThat(score("A/TEAM/NEAREST_TEAM").outcome()).isEqualTo(Outcome.MISSED);
    assertThat(said(score("A/TEAM/NEAREST_TEAM"))).contains("没有所需的能力");
    station.get(TeamService.class).assign("DW-005", incident, "", "");
    assertThat(score("A/TEAM/NEAREST_TEAM").outcome())
        .as("it can, but is on another island")
        .isEqualTo(Outcome.MISSED);
    assertThat(said(score("A/TEAM/NEAREST_TEAM"))).contains("水利工程抢险队", "最快 城市排涝专业队");
  }

  @Test
  void aTeamThatIsBoundElsewhereIsNoNearerOne() {
    String first = takeCall(Severity.ORDINARY);
    String second = takeCall(Severity.ORDINARY);
    TeamService teams = station.get(TeamService.class);
    teams.assign("DW-004", first, "", "");
    teams.assign("DW-004", second, "", "两处相邻");
    assertThat(score("drill/TEAM_ONCE").outcome()).isEqualTo(Outcome.MISSED);
    assertThat(said(score("drill/TEAM_ONCE"))).contains("1 次", "城市排涝专业队");
  }

  @Test
  void theFirstReportIsDueAsTheRulesSay() {
    assertThat(score("A/FIRST_REPORT").outcome())
        .as("nothing is owed: it is not counted as met")
        .isEqualTo(Outcome.TO_JUDGE);
    String incident = takeCall(Severity.MAJOR);
    Instant due =
        station.get(ClockBoard.class).of(incident).stream()
            .filter(one -> one.rule().duty() == Duty.SEND && one.rule().kind() == Stage.FIRST)
            .map(ReportClock::dueAt)
            .min(Instant::compareTo)
            .orElseThrow();
    assertThat(score("A/FIRST_REPORT").until()).isEqualTo(due);
    assertThat(score("A/FIRST_REPORT").outcome()).isEqualTo(Outcome.OPEN);
    until(Math.toIntExact(Duration.between(BEGINS, due).toMinutes()) + 2);
    assertThat(score("A/FIRST_REPORT").outcome()).isEqualTo(Outcome.MISSED);
  }

  @Test
  void theLevelIsDueAsThePlanSaysAndHasToBeTheRightOne() {
    Plan plan =
        station.get(ResponseService.class).plans().stream()
            .filter(one -> one.key().equals(PLAN))
            .findFirst()
            .orElseThrow();
    Duration within = plan.find(ResponseLevel.III).orElseThrow().decideWithin().orElseThrow();
    assertThat(score("B/LEVEL").until()).isEqualTo(score("B/LEVEL").since().plus(within));
    String post = plan.find(ResponseLevel.IV).orElseThrow().authorisedPosts().getFirst();
    station
        .get(ResponseService.class)
        .start(
            new StartRequest(
                PLAN,
                Hazard.RAINSTORM,
                ResponseLevel.IV,
                "强降雨",
                now().plus(Duration.ofHours(12)),
                "加强值班",
                "全区",
                new Basis(post, "示防指〔2026〕1号", "多处积水", null),
                Optional.empty()));
    assertThat(score("B/LEVEL").outcome()).isEqualTo(Outcome.DONE);
    assertThat(score("B/LEVEL").proof().orElseThrow().post()).isNotEmpty();
    assertThat(score("B/LEVEL/RIGHT_LEVEL").outcome()).isEqualTo(Outcome.MISSED);
    assertThat(said(score("B/LEVEL/RIGHT_LEVEL"))).contains("四级");
  }

  @Test
  void theOrderIsOfTheUnitThatLeads() {
    order("ZS-330903");
    assertThat(score("C/ORDER").outcome()).isEqualTo(Outcome.DONE);
    assertThat(score("C/ORDER/RIGHT_LEAD").outcome()).isEqualTo(Outcome.MISSED);
    assertThat(said(score("C/ORDER/RIGHT_LEAD"))).contains("普陀");
    order("ZS-330902");
    assertThat(score("C/ORDER/RIGHT_LEAD").outcome())
        .as("the right one answers it where there are two")
        .isEqualTo(Outcome.DONE);
  }

  private void order(String lead) {
    station
        .get(OrderService.class)
        .issue(
            new NewOrder(
                "巡查",
                "检查下穿通道",
                lead,
                List.of(),
                OrderBasis.NONE,
                Urgency.URGENT,
                now().plus(Duration.ofHours(1)),
                "值班长",
                null));
  }

  @Test
  void anActionOfThePlanLendsItsLimit() {
    Duration limit =
        station.get(ResponseService.class).plans().stream()
            .filter(one -> one.key().equals(PLAN))
            .flatMap(one -> one.find(ResponseLevel.IV).orElseThrow().actions().stream())
            .filter(action -> action.no() == 1)
            .findFirst()
            .orElseThrow()
            .limit();
    Score asked = score("D/ORDER");
    assertThat(asked.until()).isEqualTo(asked.since().plus(limit));
    assertThat(asked.ability()).hasToString("CALLING");
  }

  @Test
  void aCalloutHasToReachEverybody() {
    Duration first =
        Objects.requireNonNull(
                station.get(CalloutRuleBook.class).rules().times().get(TimeKey.FIRST))
            .length();
    assertThat(score("D/CALLED_OUT").until()).isEqualTo(score("D/CALLED_OUT").since().plus(first));
    station
        .get(CalloutService.class)
        .start(
            new NewCallout(
                "暴雨",
                "马上到岗",
                CalloutBasis.FREE,
                station
                    .get(RollCaller.class)
                    .of(new Chosen(List.of("ZS-330902"), List.of(), List.of(), List.of(), 0, true)),
                "值班长",
                null));
    assertThat(score("D/CALLED_OUT").outcome()).isEqualTo(Outcome.DONE);
    assertThat(score("D/CALLED_OUT/REACHED").outcome()).isEqualTo(Outcome.OPEN);
    until(200);
    assertThat(score("D/CALLED_OUT/REACHED").outcome()).isEqualTo(Outcome.MISSED);
    assertThat(said(score("D/CALLED_OUT/REACHED"))).startsWith("叫应 0/");
  }

  @Test
  void aMoveHasAWordOfEachHousehold() {
    EvacuationService moves = station.get(EvacuationService.class);
    String move =
        moves.call(
            new CallOrder(
                new Scope(List.of("FX-055"), List.of()),
                "山体滑坡",
                moves.signingPosts().getFirst(),
                "",
                "村社客车到小学",
                now().plus(Duration.ofHours(2)),
                ""));
    List<String> numbers =
        moves.board(move).orElseThrow().rows().stream().map(MoveRow::number).toList();
    HouseholdReport gone = new HouseholdReport(HouseholdState.RELATIVES, "", "网格员", "");
    HouseholdService households = station.get(HouseholdService.class);
    households.report(numbers.subList(1, numbers.size()), gone, null);
    assertThat(score("E/MOVE").outcome()).isEqualTo(Outcome.DONE);
    assertThat(score("E/MOVE/HOUSEHOLDS").outcome()).isEqualTo(Outcome.OPEN);
    households.report(numbers.subList(0, 1), gone, null);
    assertThat(score("E/MOVE/HOUSEHOLDS").outcome()).isEqualTo(Outcome.DONE);
  }
}
