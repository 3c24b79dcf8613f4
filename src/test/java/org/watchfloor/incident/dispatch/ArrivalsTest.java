package org.watchfloor.incident.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.Texts;
import org.watchfloor.duty.DutyModule;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.dispatch.view.SentWays;
import org.watchfloor.region.RegionModule;
import org.watchfloor.risk.RiskModule;
import org.watchfloor.road.RoadModule;
import org.watchfloor.road.RoadService;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.supply.SupplyModule;
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
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.ShapeStyle;

/** When a sent team is there: by status, by road, as time passes; and its line on the map. */
class ArrivalsTest {
  private static final long MUSTER = 5;

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private final RoadTown town = new RoadTown();
  private TestStation station;
  private TeamService teams;
  private String incident;
  private String job;

  @BeforeEach
  void open() {
    station =
        TestStation.open(
            temp.resolve("dh"),
            "ZS-DH",
            clock,
            new RegionModule(),
            new RiskModule(),
            new RoadModule(),
            new SupplyModule(),
            new ShelterModule(),
            new TeamModule(),
            new DutyModule(),
            new IncidentModule(),
            new DispatchModule(),
            town);
    RoadTown.write(temp.resolve("dh"));
    station.get(RoadService.class).load(Progress.UNWATCHED);
    teams = station.get(TeamService.class);
    teams.register(
        List.of(
            new TeamProfile(
                "T1",
                "抢险一队",
                TeamClass.SPECIALISED,
                List.of(Capability.PUMP),
                20,
                Readiness.STANDBY,
                null,
                null,
                RoadTown.WEST,
                PointSource.UNTOLD,
                MUSTER,
                null,
                LocalDate.of(2027, 1, 1))));
    IncidentDetails details =
        new IncidentDetails(
            "低洼路段积水半米",
            "11A02",
            "河口路东头",
            RoadTown.EAST,
            PointSource.UNTOLD,
            null,
            null,
            null,
            clock.instant(),
            clock.instant());
    incident =
        station
            .get(IncidentService.class)
            .report(new NewIncident(details, Severity.ORDINARY, false));
    job = teams.assign("T1", incident, "排水", "");
  }

  @AfterEach
  void close() {
    station.close();
  }

  private Incident incident() {
    return station.get(IncidentService.class).find(incident).orElseThrow();
  }

  private Arrival arrival() {
    return advice().sent().getFirst().coming().orElseThrow();
  }

  private Advice advice() {
    return station.get(DispatchService.class).advise(incident).orElseThrow();
  }

  private String said() {
    return zh(arrival().said(clock.instant()));
  }

  private static String zh(Message message) {
    return new Texts(Language.ZH).say(message);
  }

  private long drive() {
    return (long) Math.ceil(arrival().way().minutes());
  }

  @Test
  void whoMustersIsThereAfterMusteringAndDriving() {
    assertThat(arrival().minutes(clock.instant())).isEqualTo(MUSTER + drive());
    assertThat(said()).startsWith("预计 10:").endsWith("（还有 " + (MUSTER + drive()) + " 分）");
    clock.move(Duration.ofMinutes(2));
    assertThat(arrival().minutes(clock.instant())).isEqualTo(MUSTER + drive() - 2);
    assertThat(arrival().late(clock.instant())).isFalse();
  }

  @Test
  void whoIsSentByNightMustersAsLongAsTheRecommendationSaid() {
    teams.cancel(job, "误派");
    clock.move(Duration.ofHours(13));
    long said = advice().teams().orElseThrow().picks().getFirst().minutes();
    teams.assign("T1", incident, "排水", "");
    Arrival now = station.get(Arrivals.class).of(incident()).getFirst();
    long drive = (long) Math.ceil(now.way().minutes());
    assertThat(now.minutes(clock.instant())).isEqualTo(said).isGreaterThan(MUSTER + drive);
  }

  @Test
  void whoHasNotMovedOffInTimeIsLateAndThereLater() {
    clock.move(Duration.ofMinutes(MUSTER + 3));
    assertThat(arrival().late(clock.instant())).isTrue();
    assertThat(arrival().minutes(clock.instant())).isEqualTo(drive());
    assertThat(said()).startsWith("应 10:15 出动，已超 3 分；现在出动 10:");
  }

  @Test
  void whoIsOnTheWayIsLateOnceItShouldBeThere() {
    teams.advance(job, AssignmentStatus.EN_ROUTE, null);
    assertThat(arrival().minutes(clock.instant())).isEqualTo(drive());
    clock.move(Duration.ofMinutes(drive() + 4));
    assertThat(said()).startsWith("应 10:").contains("到，已超 4 分");
    teams.locate("T1", new GeoPoint(120.03, 30), PointSource.UNTOLD, "对讲", null);
    assertThat(arrival().late(clock.instant())).isFalse();
    assertThat(arrival().way().minutes()).isLessThan(2);
  }

  @Test
  void whoIsThereIsNotWaitedFor() {
    teams.advance(job, AssignmentStatus.ON_SCENE, null);
    assertThat(advice().sent().getFirst().coming()).isEmpty();
  }

  @Test
  void aClosureLengthensTheWayAndSaysByHowMuch() {
    town.closeStreet();
    assertThat(arrival().detour()).isPositive();
    assertThat(said()).contains("绕行多 " + arrival().detour() + " 分");
    assertThat(advice().detours()).containsEntry("T1", arrival().detour());
    town.closeRing();
    assertThat(said()).startsWith("不可达：").contains("阻断", "直线");
    assertThat(arrival().late(clock.instant())).isFalse();
  }

  @Test
  void whatIsPrintedHasTheWaysTheMapShows() {
    SentWays map = station.get(SentWays.class);
    SentWays printer = station.get(SentWays.class);
    map.onChange(() -> {});
    station.get(MapDesk.class).selected().set(new ObjectRef("incident", incident));
    assertThat(map.shapes()).isNotEmpty();
    assertThat(printer.shapes())
        .extracting(MapShape::points)
        .isEqualTo(map.shapes().stream().map(MapShape::points).toList());
  }

  @Test
  void whoNoLongerListensIsNotToldAndTheOthersAre() {
    List<String> told = new ArrayList<>();
    Subscription one = station.get(SentWays.class).onChange(() -> told.add("one"));
    station.get(SentWays.class).onChange(() -> told.add("other"));
    one.close();
    told.clear();
    station.get(MapDesk.class).selected().set(new ObjectRef("incident", incident));
    assertThat(told).containsExactly("other");
  }

  @Test
  void theLineOnTheMapFollowsTheSelectedIncidentAndTheClosures() {
    SentWays layer = station.get(SentWays.class);
    assertThat(layer.shapes()).isEmpty();
    layer.onChange(() -> {});
    station.get(MapDesk.class).selected().set(new ObjectRef("incident", incident));

    MapShape open = layer.shapes().getFirst();
    assertThat(open.form()).isEqualTo(ShapeForm.ARROW);
    assertThat(open.style()).isEqualTo(ShapeStyle.ACTION);
    assertThat(open.label()).startsWith("抢险一队").contains("到·", "分");
    assertThat(open.points().getLast().metresTo(RoadTown.EAST)).isLessThan(30);
    assertThat(open.until()).isAfter(clock.instant());
    town.closeStreet();
    MapShape round = layer.shapes().getFirst();
    assertThat(round.points()).anyMatch(at -> at.lat() > 30.009);
    town.closeRing();
    MapShape cut = layer.shapes().getFirst();
    assertThat(cut.style()).isEqualTo(ShapeStyle.DANGER);
    assertThat(cut.planned()).isTrue();
    assertThat(cut.label()).contains("不可达", "阻断");
    town.openAll();
    assertThat(layer.shapes().getFirst().points()).isEqualTo(open.points());
    teams.advance(job, AssignmentStatus.ON_SCENE, null);
    assertThat(layer.shapes()).isEmpty();
  }
}
