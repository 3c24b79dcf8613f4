package org.watchfloor.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.watchfloor.region.RegionModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

class TeamServiceTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private TeamService teams;

  static TeamProfile profile(String number, Capability... capabilities) {
    return profile(number, Readiness.STANDBY, capabilities);
  }

  private static TeamProfile profile(
      String number, Readiness readiness, Capability... capabilities) {
    return new TeamProfile(
        number,
        "示例队" + number,
        TeamClass.SPECIALISED,
        List.of(capabilities),
        20,
        readiness,
        null,
        null,
        new GeoPoint(122.1, 30.0),
        PointSource.UNTOLD,
        5,
        null,
        LocalDate.of(2027, 1, 1));
  }

  @BeforeEach
  void open() {
    station = open("ZS-DH");
    teams = station.get(TeamService.class);
    teams.register(List.of(profile("T1", Capability.PUMP), profile("T2", Capability.DIVE)));
  }

  private TestStation open(String name) {
    return TestStation.open(temp.resolve(name), name, clock, new RegionModule(), new TeamModule());
  }

  @AfterEach
  void close() {
    station.close();
  }

  @Test
  void aJobGoesUpItsLadderAndTheIntervalsAreKnownWithoutTyping() {
    String job = teams.assign("T1", "I1", "排水", "");
    clock.move(Duration.ofMinutes(4));
    teams.advance(job, AssignmentStatus.EN_ROUTE, null);
    clock.move(Duration.ofMinutes(11));
    teams.advance(job, AssignmentStatus.ON_SCENE, null);
    Assignment seen = teams.assignment(job).orElseThrow();
    assertThat(seen.status()).isEqualTo(AssignmentStatus.ON_SCENE);
    assertThat(seen.between(AssignmentStatus.ALERTED, AssignmentStatus.EN_ROUTE))
        .contains(Duration.ofMinutes(4));
    assertThat(seen.between(AssignmentStatus.EN_ROUTE, AssignmentStatus.ON_SCENE))
        .contains(Duration.ofMinutes(11));
    assertThat(seen.between(AssignmentStatus.ON_SCENE, AssignmentStatus.RELEASED)).isEmpty();
  }

  @Test
  void aRegisterThatTurnsTheReadinessDoesNotKeepAnotherOnesReason() {
    teams.changeReadiness("T1", Readiness.UNAVAILABLE, "车辆维修");
    teams.register(List.of(profile("T1", Readiness.RESTING, Capability.PUMP)));
    Team team = teams.find("T1").orElseThrow();
    assertThat(team.readiness()).isEqualTo(Readiness.RESTING);
    assertThat(team.readinessReason()).isEmpty();
  }

  @Test
  void aStepThatCameTooLateKeepsTheWordsOfTheEnd() {
    String job = teams.assign("T1", "I1", "排水", "");
    try (TestStation town = open("ZS-LJ")) {
      town.journal().receive(station.contents());
      teams.cancel(job, "险情解除");
      clock.move(Duration.ofMinutes(4));
      town.get(TeamService.class).advance(job, AssignmentStatus.ON_SCENE, null);
      station.journal().receive(town.contents());
    }
    Assignment seen = teams.assignment(job).orElseThrow();
    assertThat(seen.status()).isEqualTo(AssignmentStatus.CANCELLED);
    assertThat(seen.note()).isEqualTo("险情解除");
  }

  @Test
  void aSecondJobNeedsAReasonAndNeverHidesTheFirst() {
    String first = teams.assign("T1", "I1", "排水", "");
    assertThatThrownBy(() -> teams.assign("T1", "I2", "排水", " "))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.said().key()).isEqualTo("team.refused.needs_reason"));
    String second = teams.assign("T1", "I2", "排水", "两处相距 300 米");
    assertThat(teams.openAssignments()).extracting(Assignment::id).containsOnly(first, second);
    assertThat(teams.assignment(second).orElseThrow().override()).isEqualTo("两处相距 300 米");
    assertThat(teams.assignmentsAt("I1")).extracting(Assignment::id).containsExactly(first);
  }

  @Test
  void aTeamThatIsBackIsAtItsBaseAgain() {
    GeoPoint scene = new GeoPoint(122.3, 30.1);
    String job = teams.assign("T1", "I1", "排水", "");
    teams.locate("T1", scene, PointSource.UNTOLD, "电台", null);
    assertThat(teams.find("T1").orElseThrow().at()).isEqualTo(scene);
    clock.move(Duration.ofHours(1));

    teams.advance(job, AssignmentStatus.RECOVERED, null);

    Team back = teams.find("T1").orElseThrow();
    assertThat(back.at()).isEqualTo(back.profile().at());
    assertThat(back.seenAt()).isNull();
    teams.locate(
        "T1", scene, PointSource.UNTOLD, "电台", clock.instant().minus(Duration.ofMinutes(20)));
    assertThat(teams.find("T1").orElseThrow().at())
        .as("what was reported while it was out does not take it out again")
        .isEqualTo(back.profile().at());
    teams.locate("T1", scene, PointSource.UNTOLD, "电台", null);
    assertThat(teams.find("T1").orElseThrow().at()).isEqualTo(scene);
  }

  @Test
  void aTeamStaysWhereItsOtherJobIs() {
    GeoPoint scene = new GeoPoint(122.3, 30.1);
    String first = teams.assign("T1", "I1", "排水", "");
    teams.assign("T1", "I2", "排水", "两处相距 300 米");
    teams.locate("T1", scene, PointSource.UNTOLD, "电台", null);

    teams.advance(first, AssignmentStatus.RECOVERED, null);

    assertThat(teams.find("T1").orElseThrow().at()).isEqualTo(scene);
  }

  @Test
  void theLadderGoesUpOnly() {
    String job = teams.assign("T1", "I1", "", "");
    teams.advance(job, AssignmentStatus.WORKING, null);
    assertThatThrownBy(() -> teams.advance(job, AssignmentStatus.EN_ROUTE, null))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> teams.refuse(job, "车辆故障")).isInstanceOf(RefusedException.class);
    teams.cancel(job, "险情解除");
    assertThat(teams.openAssignments()).isEmpty();
    assertThat(station.get(TeamFitness.class).objections(teams.find("T1").orElseThrow())).isEmpty();
  }

  @Test
  void whatSpeaksAgainstATeamIsNamed() {
    teams.changeReadiness("T1", Readiness.RESTING, "连续作战 18 小时");
    clock.move(Duration.ofDays(400));
    assertThat(station.get(TeamFitness.class).objections(teams.find("T1").orElseThrow()))
        .extracting(Message::key)
        .containsExactly("team.objection.not_ready_because", "team.objection.uninsured");
    assertThatThrownBy(() -> teams.changeReadiness("T2", Readiness.UNAVAILABLE, ""))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void anOlderReportOfAPlaceDoesNotMoveTheTeam() {
    GeoPoint now = new GeoPoint(122.2, 30.1);
    teams.locate("T1", now, PointSource.UNTOLD, "电台", null);
    teams.locate(
        "T1",
        new GeoPoint(122.3, 30.2),
        PointSource.UNTOLD,
        "电话",
        clock.instant().minusSeconds(600));
    assertThat(teams.find("T1").orElseThrow().at()).isEqualTo(now);
  }

  @Test
  void nothingHasHappenedInTheFuture() {
    String job = teams.assign("T1", "I1", "", "");
    var tomorrow = clock.instant().plus(Duration.ofDays(1));
    assertThatThrownBy(
            () -> teams.locate("T1", new GeoPoint(122.2, 30.1), PointSource.UNTOLD, "电台", tomorrow))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.said().key()).isEqualTo("journal.refused.future"));
    assertThatThrownBy(() -> teams.advance(job, AssignmentStatus.ON_SCENE, tomorrow))
        .isInstanceOf(RefusedException.class);
    assertThat(teams.assignment(job).orElseThrow().status()).isEqualTo(AssignmentStatus.ALERTED);
  }

  @Test
  void noStepLiesBeforeItsOrderAndOneOfAnotherStationThatDoesMakesNoInterval() {
    clock.move(Duration.ofSeconds(50));
    String job = teams.assign("T1", "I1", "", "");
    clock.move(Duration.ofSeconds(20));
    assertThatThrownBy(() ->
            teams.advance(
                job, AssignmentStatus.EN_ROUTE, clock.instant().minus(Duration.ofMinutes(5))))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e ->
                assertThat(new Texts(Language.ZH).say(e.said()))
                    .contains("10:06", "受领任务的时间", "10:10"));
    assertThat(teams.assignment(job).orElseThrow().status()).isEqualTo(AssignmentStatus.ALERTED);
    teams.advance(job, AssignmentStatus.EN_ROUTE, clock.instant().minus(Duration.ofSeconds(70)));
    assertThat(
            teams
                .assignment(job)
                .orElseThrow()
                .between(AssignmentStatus.ALERTED, AssignmentStatus.EN_ROUTE))
        .as("a minute somebody typed means any second of it")
        .contains(Duration.ZERO);

    Map<AssignmentStatus, Instant> reached =
        Map.of(
            AssignmentStatus.ALERTED, clock.instant(),
            AssignmentStatus.EN_ROUTE, clock.instant().minusSeconds(90),
            AssignmentStatus.ON_SCENE, clock.instant().plusSeconds(210));
    Assignment given = teams.assignment(job).orElseThrow();
    Assignment early =
        new Assignment(
            job,
            "T1",
            "I1",
            "",
            AssignmentStatus.ON_SCENE,
            reached,
            "",
            "",
            given.given(),
            "",
            given.contradictions());
    assertThat(Interval.TRAVEL.of(early)).as("longer than the whole response").isEmpty();
    assertThat(Interval.RESPONSE.of(early)).contains(Duration.ofSeconds(210));
    assertThat(early.misdated()).containsExactly(AssignmentStatus.EN_ROUTE);
  }

  @Test
  void twoStationsThatBothSentATeamShowBothJobs() {
    try (TestStation town = open("ZS-LJ")) {
      town.journal().receive(station.contents());
      String here = teams.assign("T1", "I1", "排水", "");
      String there = town.get(TeamService.class).assign("T1", "I9", "堤防", "");
      station.journal().receive(town.contents());
      town.journal().receive(station.contents());
      assertThat(station.tables()).isEqualTo(town.tables());
      assertThat(teams.openAssignments()).extracting(Assignment::id).containsOnly(here, there);
      assertThat(station.get(TeamFitness.class).objections(teams.find("T1").orElseThrow()))
          .hasSize(2);
      assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  void theTimelineSaysWhatHappened() {
    String job = teams.assign("T1", "I1", "排水", "");
    teams.advance(job, AssignmentStatus.ON_SCENE, null);
    assertThat(station.timeline()).containsExactly("示例队T1受领任务：排水", "示例队T1到场");
  }
}
