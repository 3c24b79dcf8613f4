package org.watchfloor.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.inject.TypeLiteral;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionModule;
import org.watchfloor.region.RegionService;
import org.watchfloor.rule.RuleFault;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.Listing;

/** Whether a team may be sent, how it stands against the norm, and whether it was heard of. */
class TeamFitnessTest {
  private static final GeoPoint AT = new GeoPoint(122.1, 30.0);
  private static final String TOWN = "330902005000";

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private TeamService teams;
  private TeamFitness fitness;

  private static TeamProfile profile(
      String number, TeamClass kind, long people, Qualification qualification) {
    return new TeamProfile(
        number,
        "示例队" + number,
        kind,
        List.of(Capability.PUMP),
        people,
        Readiness.STANDBY,
        null,
        TOWN,
        AT,
        PointSource.UNTOLD,
        5,
        null,
        null,
        new Equipment(2, 3, 1, 40L, null),
        qualification);
  }

  @BeforeEach
  void open() {
    station =
        TestStation.open(temp.resolve("ZS"), "ZS-DH", clock, new RegionModule(), new TeamModule());
    teams = station.get(TeamService.class);
    fitness = station.get(TeamFitness.class);
    station
        .get(RegionService.class)
        .registerAreas(
            List.of(
                area("330902000000", AreaLevel.COUNTY, null),
                area(TOWN, AreaLevel.TOWN, "330902000000"),
                area("330902005001", AreaLevel.VILLAGE, TOWN)));
    teams.register(
        List.of(
            profile("T1", TeamClass.GRASSROOTS, 22, Qualification.UNTOLD),
            profile("T2", TeamClass.SPECIALISED, 60, Qualification.UNTOLD)));
  }

  private static Area area(String code, AreaLevel level, @Nullable String parent) {
    return new Area(code, code, level, parent, 0, 0, AT, PointSource.UNTOLD);
  }

  @AfterEach
  void close() {
    station.close();
  }

  @Test
  void everyTownAndVillageStandsAgainstItsNorm() {
    teams.changeReadiness("T1", Readiness.RESTING, "轮休");
    assertThat(station.get(TeamNorms.class).readiness())
        .extracting(
            one -> one.area().code(),
            AreaReadiness::people,
            AreaReadiness::ready,
            AreaReadiness::missing)
        .containsExactly(tuple("330902005001", 0L, 0L, 10L), tuple(TOWN, 22L, 0L, 8L));
    assertThat(rows("readiness").getFirst()).containsEntry("norm", 10L).containsKey("source");
  }

  @Test
  void anExpiredQualificationSpeaksAgainstATeamAndIsFlagged() {
    LocalDate yesterday = clock.now().toLocalDate().minusDays(1);
    teams.register(
        List.of(profile("T1", TeamClass.GRASSROOTS, 22, new Qualification(20L, yesterday))));
    assertThat(objections()).extracting(Message::key).containsExactly("team.objection.unqualified");
    assertThat(rows("teams").getFirst())
        .containsEntry("flags", List.of("unqualified"))
        .containsEntry("qualified", 20L)
        .containsEntry("droneMinutes", 40L);
  }

  @Test
  void aTeamRestsBetweenLongJobsOrIsSentWithAReason() {
    out(Duration.ofHours(5));
    clock.move(Duration.ofHours(1));
    assertThat(objections()).as("five hours ask for no rest").isEmpty();
    out(Duration.ofHours(3));
    clock.move(Duration.ofHours(1));
    assertThatThrownBy(() -> teams.assign("T1", "I2", "", ""))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e ->
                assertThat(new Texts(Language.ZH).say(e.said()))
                    .contains("连续在外 8.0 小时，归建后只休息了 1.0 小时，应休息满 4.0 小时", "理由"));
    clock.move(Duration.ofHours(3));
    assertThat(objections()).as("it rested").isEmpty();
    out(Duration.ofHours(3));
    assertThat(objections()).as("counted from the rest on").isEmpty();
  }

  @Test
  void aJobRefusedOrCalledOffBeforeAnybodyLeftIsNoTimeOut() {
    out(Duration.ofHours(8));
    clock.move(Duration.ofHours(4));
    assertThat(objections()).as("it rested").isEmpty();
    String refused = teams.assign("T1", "I2", "", "");
    clock.move(Duration.ofHours(9));
    teams.refuse(refused, "人手不足");
    assertThat(objections()).as("it stayed at home").isEmpty();
    assertThat(worked()).isEqualTo(Duration.ofHours(8));
    String calledOff = teams.assign("T1", "I2", "", "");
    clock.move(Duration.ofMinutes(30));
    teams.advance(calledOff, AssignmentStatus.MUSTERING, null);
    clock.move(Duration.ofHours(1));
    teams.cancel(calledOff, "险情解除");
    assertThat(objections()).as("nobody left").isEmpty();
    assertThat(worked()).as("but its people stood ready").isEqualTo(Duration.ofHours(9));
    String turnedBack = teams.assign("T1", "I2", "", "");
    clock.move(Duration.ofMinutes(30));
    teams.advance(turnedBack, AssignmentStatus.EN_ROUTE, null);
    clock.move(Duration.ofHours(8));
    teams.cancel(turnedBack, "险情解除");
    assertThat(objections()).extracting(Message::key).contains("team.objection.unrested");
  }

  @Test
  void twoJobsAtOnceCountOnceWhicheverBoundTheTeamFirst() {
    String waiting = teams.assign("T1", "I1", "", "");
    clock.move(Duration.ofHours(1));
    String done = teams.assign("T1", "I2", "", "一并处置");
    clock.move(Duration.ofHours(3));
    teams.advance(done, AssignmentStatus.RECOVERED, null);
    clock.move(Duration.ofHours(1));
    teams.advance(waiting, AssignmentStatus.MUSTERING, null);
    clock.move(Duration.ofHours(1));
    teams.cancel(waiting, "险情解除");
    assertThat(worked()).as("three hours out, one mustered").isEqualTo(Duration.ofHours(4));
  }

  @Test
  void nobodyMustersBeforeTheOrder() {
    Assignment off = teams.assignment(calledOffAfterAnHour()).orElseThrow();
    Map<AssignmentStatus, Instant> reached = new EnumMap<>(off.reached());
    reached.put(AssignmentStatus.MUSTERING, off.assignedAt().minus(Duration.ofHours(5)));
    Assignment misdated =
        new Assignment(
            off.id(),
            off.team(),
            off.incident(),
            off.task(),
            off.status(),
            reached,
            off.override(),
            off.note(),
            off.given(),
            off.movedBy(),
            off.contradictions());
    assertThat(Workload.within(Duration.ofHours(24), List.of(misdated), clock.instant()))
        .as("another station wrote the step before the order")
        .isEqualTo(Duration.ofHours(1));
  }

  private String calledOffAfterAnHour() {
    String job = teams.assign("T1", "I1", "", "");
    clock.move(Duration.ofHours(1));
    teams.cancel(job, "险情解除");
    return job;
  }

  private List<Message> objections() {
    return fitness.objections(teams.find("T1").orElseThrow());
  }

  private Duration worked() {
    return Workload.within(Duration.ofHours(24), teams.assignmentsOf("T1"), clock.instant());
  }

  private void out(Duration length) {
    String job = teams.assign("T1", "I1", "", "");
    clock.move(length);
    teams.advance(job, AssignmentStatus.RECOVERED, null);
  }

  @Test
  void aTeamThatWasOutTooLongIsSentOnlyWithAReason() {
    String job = teams.assign("T1", "I1", "排水", "");
    clock.move(Duration.ofHours(13));
    teams.advance(job, AssignmentStatus.RECOVERED, null);
    assertThat(objections())
        .extracting(Message::key)
        .containsExactly("team.objection.tired", "team.objection.unrested");
    assertThatThrownBy(() -> teams.assign("T1", "I2", "排水", ""))
        .isInstanceOf(RefusedException.class);
    clock.move(Duration.ofHours(12));
    assertThat(objections()).as("of the last 24 h it rested 12").isEmpty();
  }

  @Test
  void twoJobsAtOnceAreNotCountedTwice() {
    teams.assign("T1", "I1", "排水", "");
    teams.assign("T1", "I2", "排水", "两处相邻");
    clock.move(Duration.ofHours(7));
    assertThat(Workload.within(Duration.ofHours(24), teams.assignmentsOf("T1"), clock.instant()))
        .isEqualTo(Duration.ofHours(7));
    assertThat(Workload.within(Duration.ofHours(2), teams.assignmentsOf("T1"), clock.instant()))
        .isEqualTo(Duration.ofHours(2));
  }

  @Test
  void anyWordOfATeamPutsItsReportOff() {
    teams.assign("T1", "I1", "排水", "");
    clock.move(Duration.ofMinutes(31));
    Team silent = teams.find("T1").orElseThrow();
    assertThat(fitness.flags(silent, teams.assignmentsOf("T1")))
        .extracting(Message::key)
        .containsExactly("team.flag.silent");
    assertThat(overdue()).isOne();

    teams.hear("T1", "电台", null);

    Team heard = teams.find("T1").orElseThrow();
    assertThat(fitness.flags(heard, teams.assignmentsOf("T1"))).isEmpty();
    assertThat(overdue()).isZero();
    assertThat(station.timeline()).contains("示例队T1报平安（电台）");
    teams.hear("T1", "电话", clock.instant().minus(Duration.ofMinutes(10)));
    assertThat(teams.find("T1").orElseThrow().heardAt())
        .as("an older word does not hide a newer one")
        .isEqualTo(heard.heardAt());
    assertThatThrownBy(() -> teams.hear("T1", " ", null)).isInstanceOf(RefusedException.class);
  }

  private long overdue() {
    return station.get(DueBoard.class).pending().stream()
        .filter(due -> due.overdue(clock.instant()))
        .count();
  }

  @Test
  void theTimesOfEachStepAndTheirMediansAreListed() {
    String first = teams.assign("T1", "I1", "", "");
    clock.move(Duration.ofMinutes(4));
    teams.advance(first, AssignmentStatus.MUSTERING, null);
    clock.move(Duration.ofMinutes(2));
    teams.advance(first, AssignmentStatus.EN_ROUTE, null);
    clock.move(Duration.ofMinutes(9));
    teams.advance(first, AssignmentStatus.ON_SCENE, null);
    String second = teams.assign("T2", "I1", "", "");
    clock.move(Duration.ofMinutes(25));
    teams.advance(second, AssignmentStatus.ON_SCENE, null);
    assertThat(Interval.RESPONSE.median(teams.assignments())).contains(Duration.ofMinutes(20));
    assertThat(Interval.SCENE.median(teams.assignments())).isEmpty();
    assertThat(rows("medians").getFirst())
        .containsEntry("team", "T1")
        .containsEntry("musterMinutes", 4.0)
        .containsEntry("turnoutMinutes", 2.0)
        .containsEntry("travelMinutes", 9.0);
    assertThat(rows("intervals")).hasSize(2);
  }

  @Test
  void musteringTakesLongerAtNightAndForATeamThatRests() {
    TeamRules rules = station.get(TeamRules.class);
    Team team = teams.find("T1").orElseThrow();
    assertThat(rules.musterMinutes(team, false, LocalTime.NOON)).isEqualTo(5);
    assertThat(rules.musterMinutes(team, false, LocalTime.of(2, 0))).isEqualTo(10);
    assertThat(rules.musterMinutes(team, true, LocalTime.of(2, 0))).isZero();
    teams.changeReadiness("T1", Readiness.RESTING, "轮休");
    Team resting = teams.find("T1").orElseThrow();
    assertThat(rules.musterMinutes(resting, false, LocalTime.NOON)).isEqualTo(20);
  }

  @Test
  void aFileOfTheStationWithAFaultDoesNotHold() throws Exception {
    station.close();
    Path own = temp.resolve("ZS/rules/team.yaml");
    Files.createDirectories(own.getParent());
    Files.writeString(
        own,
        RuleFile.text("/team/team.yaml")
            .replace("people: 30", "people: many")
            .replace("from: ON_SCENE", "from: ALERTED"),
        StandardCharsets.UTF_8);
    open();
    TeamRules rules = station.get(TeamRules.class);
    assertThat(rules.norms()).extracting(Norm::people).contains(30L);
    assertThat(rules.files().getFirst().faults()).extracting(RuleFault::line).contains(9, 15);
  }

  @Test
  void notesNameCrewAndEquipment() {
    Texts texts = new Texts(Language.EN);
    assertThat(fitness.candidates().getFirst().notes())
        .extracting(texts::say)
        .containsExactly("22 people", "boats 2", "pumps 3", "drones 1 (40 min in the air)");
  }

  private List<Map<String, Object>> rows(String kind) {
    return station.get(new TypeLiteral<Set<Listing>>() {}).stream()
        .filter(listing -> listing.kind().equals(kind))
        .findFirst()
        .map(Listing::rows)
        .orElseThrow();
  }
}
