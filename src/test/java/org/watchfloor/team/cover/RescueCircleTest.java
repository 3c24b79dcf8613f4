package org.watchfloor.team.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionModule;
import org.watchfloor.region.RegionService;
import org.watchfloor.risk.RiskColor;
import org.watchfloor.risk.RiskKind;
import org.watchfloor.risk.RiskModule;
import org.watchfloor.risk.RiskPoint;
import org.watchfloor.risk.RiskService;
import org.watchfloor.road.RoadModule;
import org.watchfloor.road.RoadService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.RoadTown;
import org.watchfloor.support.TestStation;
import org.watchfloor.task.Progress;
import org.watchfloor.team.AssignmentStatus;
import org.watchfloor.team.Capability;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.TeamClass;
import org.watchfloor.team.TeamModule;
import org.watchfloor.team.TeamProfile;
import org.watchfloor.team.TeamService;

/** Whom the ready teams of a small town reach, and what closures take away. */
class RescueCircleTest {
  @TempDir Path temp;
  private final RoadTown town = new RoadTown();
  private TestStation station;

  @BeforeEach
  void open() {
    station =
        TestStation.open(
            temp.resolve("dh"),
            "ZS-DH",
            new HandClock(),
            new RegionModule(),
            new RiskModule(),
            new RoadModule(),
            new TeamModule(),
            town);
    RoadTown.write(temp.resolve("dh"));
    station
        .get(RegionService.class)
        .registerAreas(
            List.of(
                area("330900000000", AreaLevel.COUNTY, null, 10_000, null),
                area("330900001000", AreaLevel.TOWN, "330900000000", 10_000, RoadTown.WEST),
                area("330900001001", AreaLevel.VILLAGE, "330900001000", 300, RoadTown.WEST),
                area("330900001002", AreaLevel.VILLAGE, "330900001000", 500, RoadTown.EAST),
                area("330900001003", AreaLevel.VILLAGE, "330900001000", 700, RoadTown.ISLAND),
                area("330900001004", AreaLevel.VILLAGE, "330900001000", 11, null)));
    station
        .get(RiskService.class)
        .register(List.of(risk("F1", RoadTown.EAST, 40), risk("F2", RoadTown.ISLAND, 90)));
    station
        .get(TeamService.class)
        .register(
            List.of(
                team("T1", TeamClass.COMPREHENSIVE, 2, RoadTown.WEST),
                team("T2", TeamClass.MILITIA, 1, RoadTown.ISLAND),
                team("T3", TeamClass.SPECIALISED, 60, RoadTown.ISLAND)));
  }

  @AfterEach
  void close() {
    station.close();
  }

  private static Area area(
      String code, AreaLevel level, @Nullable String parent, long people, @Nullable GeoPoint at) {
    return new Area(
        code, "示例" + code.substring(6), level, parent, people / 3, people, at, PointSource.UNTOLD);
  }

  private static RiskPoint risk(String number, GeoPoint at, long people) {
    return new RiskPoint(
        number,
        "示例点" + number,
        RiskKind.WATERLOGGING,
        RiskColor.YELLOW,
        null,
        at,
        PointSource.UNTOLD,
        people / 3,
        people,
        null);
  }

  private static TeamProfile team(String number, TeamClass kind, long muster, GeoPoint at) {
    return new TeamProfile(
        number,
        "示例队" + number,
        kind,
        List.of(Capability.PUMP),
        20,
        Readiness.STANDBY,
        null,
        null,
        at,
        PointSource.UNTOLD,
        muster,
        null,
        LocalDate.of(2027, 1, 1));
  }

  private Cover within(double minutes) {
    station.get(RoadService.class).load(Progress.UNWATCHED);
    return station.get(RescueCircle.class).within(minutes).orElseThrow();
  }

  @Test
  void aTeamThatIsBackFromTheIslandSetsOutFromItsStation() {
    TeamService teams = station.get(TeamService.class);
    String job = teams.assign("T1", "I1", "", "");
    teams.locate("T1", RoadTown.ISLAND, PointSource.UNTOLD, "电台", null);

    teams.advance(job, AssignmentStatus.RECOVERED, null);

    assertThat(within(15).covered()).isEqualTo(800);
  }

  @Test
  void aFireStationOfTheMapSetsOutToo() {
    RoadTown.write(temp.resolve("dh"), List.of(RoadTown.ISLAND));
    station
        .get(TeamService.class)
        .register(List.of(team("T3", TeamClass.SPECIALISED, 60, RoadTown.EAST)));
    station
        .get(TeamService.class)
        .register(List.of(team("T2", TeamClass.MILITIA, 1, RoadTown.EAST)));

    Cover cover = within(15);

    assertThat(cover.stations()).isEqualTo(1);
    assertThat(cover.uncovered()).isZero();
    assertThat(within(0.5).starts()).isZero();
  }

  @Test
  void aFireStationWhoseCrewIsARegisteredTeamCountsWithTheTeam() {
    RoadTown.write(temp.resolve("dh"), List.of(RoadTown.ISLAND));

    Cover cover = within(15);

    assertThat(cover.stations()).isZero();
    assertThat(cover.uncovered()).isEqualTo(700);
  }

  @Test
  void villagesAreCountedOnceAndTheIslandIsNotReached() {
    Cover cover = within(15);

    assertThat(cover.covered()).isEqualTo(800);
    assertThat(cover.uncovered()).isEqualTo(700);
    assertThat(cover.unplaced()).isEqualTo(11);
    assertThat(cover.percent()).isEqualTo(53);
    assertThat(cover.teams()).isEqualTo(2);
    assertThat(cover.starts()).isEqualTo(1);
    assertThat(cover.villages()).extracting(Gap::people).containsExactly(700L);
    assertThat(cover.risks()).extracting(Gap::number).containsExactly("F2");
    assertThat(cover.lost().isEmpty()).isTrue();
  }

  @Test
  void whatAClosureCutsOffIsLostAndItsPeopleAreCounted() {
    town.closeStreet();
    town.closeRing();
    Cover cover = within(15);

    assertThat(cover.covered()).isEqualTo(300);
    assertThat(cover.lostPeople()).isEqualTo(500);
    assertThat(cover.lostRisks()).isEqualTo(1);
    assertThat(cover.villages())
        .extracting(Gap::people, Gap::lost)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(700L, false),
            org.assertj.core.groups.Tuple.tuple(500L, true));
    assertThat(cover.lost().getArea()).isPositive();
    assertThat(cover.lost().intersection(cover.area()).getArea()).isLessThan(1e-9);
    assertThat(cover.basis().closures()).isEqualTo(2);
  }

  @Test
  void musteringCountsAndATeamAtAJobIsNotReady() {
    assertThat(within(3).covered()).isEqualTo(300);
    station.get(TeamService.class).assign("T1", "I1", "", "");
    Cover cover = within(15);
    assertThat(cover.covered()).isZero();
    assertThat(cover.area().isEmpty()).isTrue();
    assertThat(cover.teams()).isEqualTo(1);
  }

  @Test
  void withoutRoadsThereIsNoCircle() {
    assertThat(station.get(RescueCircle.class).ready()).hasSize(2);
    station.get(RoadService.class).close();
    assertThat(station.get(RescueCircle.class).within(15)).isEmpty();
  }
}
