package org.watchfloor.drill.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.app.PlayedStation;
import org.watchfloor.app.Station;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.DrillForm;
import org.watchfloor.drill.DrillService;
import org.watchfloor.drill.inject.ScenarioFolder;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Journal;
import org.watchfloor.order.NewOrder;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.OrderChannel;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.StepKind;
import org.watchfloor.order.StepReport;
import org.watchfloor.order.UnitState;
import org.watchfloor.order.Urgency;
import org.watchfloor.order.callout.CalleeState;
import org.watchfloor.order.callout.CalloutBasis;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.NewCallout;
import org.watchfloor.order.callout.roll.Chosen;
import org.watchfloor.order.callout.roll.RollCaller;
import org.watchfloor.region.Contact;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.HandClock;
import org.watchfloor.team.Assignment;
import org.watchfloor.team.AssignmentStatus;
import org.watchfloor.team.Capability;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.TeamClass;
import org.watchfloor.team.TeamProfile;
import org.watchfloor.team.TeamService;

/** One officer practises alone: teams, townships and posts answer by themselves. */
class SimulatedPartiesTest {
  private static final Instant BEGINS = Instant.parse("2026-08-09T22:00:00Z");
  private static final GeoPoint BASE = new GeoPoint(122.1, 30.02);
  private static final GeoPoint THERE = new GeoPoint(122.2, 30.02);
  private static final String OFFICER = "值班员甲";

  @TempDir Path temp;
  private final HandClock wall = new HandClock();
  private Path folder = Path.of("");
  private @Nullable Station opened;

  private void open(String participants) throws IOException {
    folder = temp.resolve("drill");
    DataFolder.createDrill(folder, "ZS-DH", "示例");
    Path file = temp.resolve("x.yaml");
    Files.writeString(
        file,
        """
        drill: X-1
        title: 单人练习
        form: TABLETOP
        plan: ZS-SAMPLE-FLOOD
        begins: 2026-08-10T06:00
        length: 6 h
        participants: %s
        injects:
          - {id: A, by_hand: true, kind: CALL, from: 群众, to: 值班员甲, text: 进水}
        """
            .formatted(participants));
    ScenarioFolder.lay(file, folder);
    opened = PlayedStation.at(folder, wall, BEGINS);
    station().get(SignIn.class).begin(OFFICER, "1");
    station().get(DrillService.class).prepare("单人练习", DrillForm.TABLETOP, BEGINS);
    station().get(DrillService.class).run(60);
    RegionService region = station().get(RegionService.class);
    region.registerUnits(
        List.of(
            new OrgUnit("HQ", "示例区防指", UnitKind.HEADQUARTERS, null, null, null),
            new OrgUnit("T1", "示例镇", UnitKind.TOWN, "HQ", null, null)));
    region.registerContacts(
        List.of(new Contact("C1", "主要负责人", "T1", "00000000001", null, null, null, null, null)));
    station()
        .get(TeamService.class)
        .register(
            List.of(
                new TeamProfile(
                    "D1",
                    "示例排涝队",
                    TeamClass.values()[0],
                    List.of(Capability.values()[0]),
                    12,
                    Readiness.STANDBY,
                    null,
                    null,
                    BASE,
                    PointSource.UNTOLD,
                    10,
                    null,
                    null)));
  }

  @AfterEach
  void close() {
    station().close();
  }

  private Station station() {
    return Objects.requireNonNull(opened);
  }

  /** Plays so long, a minute of the drill at a time. */
  private void pass(Duration time) {
    for (long minute = 0; minute < time.toMinutes(); minute++) {
      wall.move(Duration.ofSeconds(1));
      station().get(SimulatedParties.class).round();
    }
  }

  private String sent() {
    Instant now = station().get(WatchClock.class).instant();
    String incident =
        station()
            .get(IncidentService.class)
            .report(
                new NewIncident(
                    new IncidentDetails(
                        "地下车库进水",
                        "11A02",
                        "滨港路",
                        THERE,
                        PointSource.UNTOLD,
                        null,
                        "群众电话",
                        null,
                        now,
                        now),
                    Severity.ORDINARY,
                    true));
    return station().get(TeamService.class).assign("D1", incident, "排涝", "");
  }

  private Assignment job(String id) {
    return station().get(TeamService.class).assignment(id).orElseThrow();
  }

  private String ordered() {
    return station()
        .get(OrderService.class)
        .issue(
            new NewOrder(
                "转移危险区人员",
                "立即转移。",
                "T1",
                List.of(),
                OrderBasis.NONE,
                Urgency.URGENT,
                station().get(WatchClock.class).instant().plus(Duration.ofHours(3)),
                "值班长",
                null));
  }

  private Order order(String number) {
    return station().get(OrderService.class).find(number).orElseThrow();
  }

  private String calledOut() {
    return station()
        .get(CalloutService.class)
        .start(
            new NewCallout(
                "暴雨红色预警",
                "请到岗。",
                CalloutBasis.FREE,
                station()
                    .get(RollCaller.class)
                    .of(new Chosen(List.of("T1"), List.of(), List.of(), List.of(), 0, false)),
                "值班长",
                null));
  }

  private CalleeState callee(String number) {
    return station()
        .get(CalloutService.class)
        .find(number)
        .orElseThrow()
        .lines()
        .getFirst()
        .state();
  }

  @Test
  void aTeamMustersDrivesArrivesReportsAndGoesHome() throws IOException {
    open("{teams: {silent: 0, refuse: 0, answer: {from: 1 min, to: 2 min}}}");
    String id = sent();
    pass(Duration.ofMinutes(4));
    assertThat(job(id).status()).isEqualTo(AssignmentStatus.MUSTERING);
    pass(Duration.ofMinutes(60));
    assertThat(job(id).status()).isIn(AssignmentStatus.ON_SCENE, AssignmentStatus.WORKING);
    Duration mustered = job(id).between(AssignmentStatus.ALERTED, AssignmentStatus.EN_ROUTE).get();
    assertThat(mustered).as("ten minutes, more or less").isBetween(minutes(9), minutes(15));
    Duration drove = job(id).between(AssignmentStatus.EN_ROUTE, AssignmentStatus.ON_SCENE).get();
    assertThat(drove).as("ten kilometres").isBetween(minutes(5), minutes(50));
    assertThat(station().get(TeamService.class).find("D1").orElseThrow().seenAt()).isEqualTo(THERE);
    pass(Duration.ofHours(4));
    assertThat(job(id).status()).isEqualTo(AssignmentStatus.RECOVERED);
    assertThat(officers()).containsExactlyInAnyOrder("模拟·示例排涝队", OFFICER);
    assertThat(station().get(SignIn.class).actor().officer()).isEqualTo(OFFICER);
  }

  @Test
  void aTownshipSignsAndReportsAndReportsAgainWhenSentBack() throws IOException {
    open("{units: {silent: 0, refuse: 0}, calls: {silent: 0, refuse: 0}}");
    String number = ordered();
    String callout = calledOut();
    pass(Duration.ofMinutes(21));
    assertThat(order(number).state(order(number).lead())).isEqualTo(UnitState.SIGNED);
    assertThat(callee(callout)).isEqualTo(CalleeState.DONE);
    pass(Duration.ofMinutes(61));
    assertThat(order(number).state(order(number).lead())).isEqualTo(UnitState.REPORTED);
    assertThat(order(number).lead().last(StepKind.REPORTED, 1).orElseThrow().note()).contains("落实");
    station()
        .get(OrderService.class)
        .step(number, List.of("T1"), StepReport.returned(OrderChannel.PHONE, OFFICER, "没有写明人数"));
    pass(Duration.ofMinutes(61));
    assertThat(order(number).state(order(number).lead())).isEqualTo(UnitState.REPORTED);
  }

  @Test
  void someAreSilentAndSomeRefuse() throws IOException {
    open(
        "{teams: {silent: 0, refuse: 100}, units: {silent: 100, refuse: 0},"
            + " calls: {silent: 0, refuse: 100}}");
    String id = sent();
    String number = ordered();
    String callout = calledOut();
    pass(Duration.ofHours(3));
    assertThat(job(id).status()).isEqualTo(AssignmentStatus.REFUSED);
    assertThat(job(id).note()).isNotBlank();
    assertThat(order(number).state(order(number).lead())).isEqualTo(UnitState.ISSUED);
    assertThat(callee(callout)).isEqualTo(CalleeState.TRYING);
  }

  @Test
  void peopleAnswerWhereTheScenarioOrTheDirectorSaysSo() throws IOException {
    open("{live: true, units: {silent: 0, refuse: 0}}");
    String number = ordered();
    pass(Duration.ofMinutes(60));
    assertThat(order(number).state(order(number).lead())).isEqualTo(UnitState.ISSUED);
    station().get(DrillService.class).participants(true);
    pass(Duration.ofMinutes(1));
    assertThat(order(number).state(order(number).lead())).isEqualTo(UnitState.SIGNED);
    station().get(DrillService.class).participants(false);
    pass(Duration.ofMinutes(90));
    assertThat(order(number).state(order(number).lead())).isEqualTo(UnitState.SIGNED);
  }

  @Test
  void whoWasKilledAnswersNothingTwice() throws IOException {
    open("{teams: {silent: 0, refuse: 0}, units: {silent: 0, refuse: 0}}");
    String id = sent();
    String number = ordered();
    pass(Duration.ofMinutes(21));
    long before = station().get(Journal.class).last();
    station().close();
    wall.move(Duration.ofDays(1));
    opened = PlayedStation.again(folder, wall);
    station().get(SignIn.class).begin(OFFICER, "1");
    assertThat(station().get(SimulatedParties.class).round()).isZero();
    assertThat(station().get(Journal.class).last()).isEqualTo(before);
    station().get(DrillService.class).run(60);
    pass(Duration.ofHours(5));
    assertThat(job(id).status()).isEqualTo(AssignmentStatus.RECOVERED);
    assertThat(order(number).lead().steps()).hasSize(2);
  }

  private static Duration minutes(long minutes) {
    return Duration.ofMinutes(minutes);
  }

  private List<String> officers() {
    Journal journal = station().get(Journal.class);
    return journal.at(journal.positions(EntryQuery.all())).stream()
        .map(one -> one.entry().actor().officer())
        .distinct()
        .toList();
  }
}
