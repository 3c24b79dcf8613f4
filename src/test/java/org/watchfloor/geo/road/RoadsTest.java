package org.watchfloor.geo.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.watchfloor.geo.road.TestRoads.at;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.watchfloor.base.Language;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Travel.ByRoad;
import org.watchfloor.geo.road.Travel.Unreachable;

class RoadsTest {
  @TempDir static Path folder;
  private static RoadNetwork town;

  @BeforeAll
  static void build() {
    town = TestRoads.network(folder);
  }

  private static Roads roads(Vehicle vehicle, Obstacle... closed) {
    return new Roads(town, Obstacles.of(town, List.of(closed)), vehicle, Conditions.DAY);
  }

  private static double minutes(Travel travel) {
    assertThat(travel).isInstanceOf(ByRoad.class);
    return ((ByRoad) travel).minutes();
  }

  private static Hindrance hindrance(Travel travel) {
    assertThat(travel).isInstanceOf(Unreachable.class);
    return ((Unreachable) travel).why();
  }

  @Test
  void takesTheSpeedOfTheRoad() {
    // 963 m at 25 km/h.
    assertThat(minutes(roads(Vehicle.CAR).travel(at(1, 1), at(2, 1))))
        .isCloseTo(2.31, within(0.05));
    assertThat(minutes(roads(Vehicle.FOOT).travel(at(1, 1), at(2, 1))))
        .isCloseTo(11.56, within(0.1));
  }

  @Test
  void nightAndRainAreSlower() {
    SpeedTable table = town.speeds();
    Conditions wetNight = table.at(LocalTime.of(23, 0), Weather.RAIN);
    Roads slow = new Roads(town, Obstacles.none(town), Vehicle.CAR, wetNight);
    double day = minutes(roads(Vehicle.CAR).travel(at(0, 2), at(2, 2)));

    assertThat(minutes(slow.travel(at(0, 2), at(2, 2)))).isCloseTo(day / 0.85 / 0.8, within(0.05));
    assertThat(table.nightAt(LocalTime.of(5, 59))).isTrue();
    assertThat(table.nightAt(LocalTime.of(6, 0))).isFalse();
  }

  @Test
  void keepsForbiddenTurns() {
    double open = minutes(roads(Vehicle.FOOT).travel(at(0, 0.5), at(0.5, 1)));
    double driven = minutes(roads(Vehicle.CAR).travel(at(0, 0.5), at(0.5, 1)));
    // On foot round the corner is 1 km; driving it is back or around, or a turn on the spot.
    assertThat(driven).isGreaterThan(open * 5 / 25 + 0.4);
  }

  @Test
  void aLineClosesWhatItRunsAlongAndNotTheSideRoads() {
    Obstacle slide = TestRoads.line("河口路塌方", at(1, 0), at(1, 1));
    Obstacles closed = Obstacles.of(town, List.of(slide));

    assertThat(closed.edges()).isEqualTo(1);
    assertThat(minutes(roads(Vehicle.CAR, slide).travel(at(1, 0), at(1, 1))))
        .isGreaterThan(minutes(roads(Vehicle.CAR).travel(at(1, 0), at(1, 1))) * 2.5);
  }

  @Test
  void namesTheObstacleThatCutsTheWay() {
    Obstacle slide = TestRoads.line("海岬路塌方", at(3, -0.1), at(3, 0.1));
    Travel cut = roads(Vehicle.CAR, slide).travel(at(0, 0), at(10.5, 0));

    assertThat(hindrance(cut))
        .isInstanceOfSatisfying(
            Hindrance.Cut.class,
            why -> {
              assertThat(why.by()).isEqualTo(slide);
              assertThat(why.said().args()).contains("海岬路", "海岬路塌方");
            });
    assertThat(cut.straightMetres()).isCloseTo(10_111, within(10.0));
    assertThat(((Unreachable) cut).straightMinutes())
        .isCloseTo(10.111 * 1.3 / 40 * 60, within(0.1));
    assertThat(roads(Vehicle.CAR, slide).route(at(0, 0), at(10.5, 0), 1, Language.ZH))
        .isInstanceOf(Routing.NotFound.class);
  }

  @Test
  void aClosureThatCutsTheStationItselfOffIsAnAnswer() {
    Obstacle cordon = TestRoads.closedArea("警戒区", at(0.5, 0), 0.002);
    Travel away = roads(Vehicle.CAR, cordon).travel(at(0.5, 0), at(2, 2));

    assertThat(hindrance(away))
        .isInstanceOfSatisfying(Hindrance.Cut.class, why -> assertThat(why.by()).isEqualTo(cordon));
    assertThat(roads(Vehicle.CAR, cordon).reach(List.of(Start.now(at(0.5, 0))), 15).metres())
        .isZero();
  }

  @Test
  void waterStopsWhatCannotWade() {
    Obstacle flood = TestRoads.flood("积水", at(1, 0.5), 0.004, 0.45);
    double dry = minutes(roads(Vehicle.TRUCK).travel(at(1, 0), at(1, 1)));
    double wading = minutes(roads(Vehicle.TRUCK, flood).travel(at(1, 0), at(1, 1)));
    double around = minutes(roads(Vehicle.CAR, flood).travel(at(1, 0), at(1, 1)));

    assertThat(wading).isGreaterThan(dry).isLessThan(3 * dry + 0.1);
    assertThat(around).isGreaterThan(2.5 * 1.112 / 25 * 60);
  }

  @Test
  void aTruckDoesNotPassALowBridge() {
    assertThat(minutes(roads(Vehicle.CAR).travel(at(2, 0), at(4, 0)))).isPositive();
    assertThat(hindrance(roads(Vehicle.TRUCK).travel(at(2, 0), at(4, 0))))
        .isEqualTo(new Hindrance.NoWay(Vehicle.TRUCK));
  }

  @Test
  void carsTakeTheFerriesThatTakeThem() {
    Routing found = roads(Vehicle.CAR).route(at(2, 2), at(10.5, 0), 0, Language.ZH);
    assertThat(found).isInstanceOf(Routing.Found.class);
    Route route = ((Routing.Found) found).best();

    assertThat(route.ferries()).containsExactly("大岛航线");
    assertThat(route.steps()).extracting(RoadStep::words).contains("乘轮渡（大岛航线）");
    assertThat(route.minutes()).isBetween(30.0, 50.0);
    assertThat(hindrance(roads(Vehicle.CAR).travel(at(0, 0), at(0.05, 10))))
        .isEqualTo(new Hindrance.NeedsBoat());
    assertThat(minutes(roads(Vehicle.FOOT).travel(at(0, 2), at(0.05, 10)))).isPositive();
    assertThat(minutes(roads(Vehicle.BOAT).travel(at(5, 0), at(10, 0)))).isCloseTo(30, within(1.0));
  }

  @Test
  void inAStormNoBoatLeaves() {
    Roads storm =
        new Roads(town, Obstacles.none(town), Vehicle.BOAT, new Conditions(false, Weather.STORM));

    assertThat(hindrance(storm.travel(at(5, 0), at(10, 0))))
        .isEqualTo(new Hindrance.Grounded(Vehicle.BOAT, Weather.STORM));
  }

  @Test
  void placesOffTheRoadsAndOffTheMapAreAnswers() {
    assertThat(hindrance(roads(Vehicle.CAR).travel(at(0, 0), at(0.5, 5))))
        .isInstanceOfSatisfying(Hindrance.OffRoad.class, off -> assertThat(off.start()).isFalse());
    assertThat(hindrance(roads(Vehicle.CAR).travel(at(-80, 40), at(0, 0))))
        .isEqualTo(new Hindrance.OutsideMap(true));
    assertThat(hindrance(roads(Vehicle.CAR).travel(at(0, 0), new GeoPoint(-179.9, -89))))
        .isEqualTo(new Hindrance.OutsideMap(false));
    assertThat(roads(Vehicle.CAR).reach(List.of(Start.now(at(-80, 40))), 15).roads()).isEmpty();
  }

  @Test
  void tellsTheWayInTheLanguageOfTheHall() {
    Route route =
        ((Routing.Found) roads(Vehicle.CAR).route(at(0, 0.5), at(2, 1.5), 0, Language.ZH)).best();

    assertThat(route.steps().getFirst().words()).contains("南北1路");
    assertThat(route.steps().getLast().words()).isEqualTo("到达终点");
    assertThat(route.steps().stream().mapToDouble(RoadStep::metres).sum())
        .isCloseTo(route.metres(), within(1.0));
    assertThat(route.line()).hasSizeGreaterThan(2);
    Route english =
        ((Routing.Found) roads(Vehicle.CAR).route(at(0, 0.5), at(2, 1.5), 0, Language.EN)).best();
    assertThat(english.steps().getLast().words()).isEqualTo("arrive at destination");
  }

  @Test
  void offersOtherWays() {
    Routing found = roads(Vehicle.CAR).route(at(0, 0), at(2, 2), 2, Language.ZH);

    assertThat(found).isInstanceOf(Routing.Found.class);
    List<Route> routes = ((Routing.Found) found).routes();
    assertThat(routes).hasSizeGreaterThan(1);
    assertThat(routes.getFirst().minutes()).isLessThanOrEqualTo(routes.get(1).minutes() + 1e-9);
  }

  @Test
  void circlesStopAtWaterAndTime() {
    Roads open = roads(Vehicle.CAR);
    Reach reach = open.reach(List.of(new Start(at(1, 1), 1)), 4);

    // 3 minutes are left: 1250 m each way.
    assertThat(reach.covers(at(2, 1))).isTrue();
    assertThat(reach.covers(at(2, 2))).isFalse();
    assertThat(reach.minutesTo(at(2, 1)).orElseThrow()).isCloseTo(3.31, within(0.1));
    assertThat(reach.shape().contains(TestRoads.SHAPES.createPoint(new Coordinate(120.01, 30.01))))
        .isTrue();
    assertThat(reach.metres()).isBetween(4_500.0, 8_000.0);
    Obstacle flood = TestRoads.flood("积水", at(1.5, 1), 0.002, 1);
    Reach less = roads(Vehicle.CAR, flood).reach(List.of(new Start(at(1, 1), 1)), 4);
    assertThat(less.covers(at(2, 1))).isFalse();
    assertThat(less.shape().intersection(flood.shape()).getArea()).isLessThan(1e-12);
  }

  @Test
  void snapsToTheNearestRoadAndDrawsAlongIt() {
    Snapped place = town.snap(at(1.002, 0.5), Vehicle.CAR).orElseThrow();

    assertThat(place.road()).isEqualTo("南北2路");
    assertThat(place.metres()).isCloseTo(1.9, within(0.3));
    assertThat(town.snap(at(0.5, 5), Vehicle.CAR)).isEmpty();
    assertThat(town.along(at(0, 2), at(2, 2), Vehicle.CAR).orElseThrow())
        .hasSizeGreaterThanOrEqualTo(3);
    Optional<List<GeoPoint>> none = town.along(at(0, 2), at(0.05, 10), Vehicle.CAR);
    assertThat(none).isEmpty();
  }

  @Test
  void countsWhatTheNetworkHolds() {
    NetworkCheck check = NetworkCheck.of(town);

    assertThat(check.edges()).isEqualTo(17);
    assertThat(check.ferries()).isEqualTo(2);
    assertThat(check.islands()).hasSize(2);
    assertThat(check.turns()).isEqualTo(1);
    assertThat(check.problems()).isEmpty();
  }

  @Test
  void aTableOfManyToManyIsWhatSingleQuestionsSay() {
    Obstacle slide = TestRoads.line("海岬路塌方", at(3, -0.1), at(3, 0.1));
    Roads roads = roads(Vehicle.CAR, slide);
    List<Start> starts = List.of(new Start(at(0, 0.5), 4), Start.now(at(2, 2)));
    List<GeoPoint> places = List.of(at(1, 1), at(10.5, 0), at(0.5, 5));
    List<List<Travel>> table = roads.matrix(starts, places);

    assertThat(table).hasSize(2);
    for (int i = 0; i < starts.size(); i++) {
      for (int j = 0; j < places.size(); j++) {
        Travel single = roads.minutes(List.of(starts.get(i)), places.get(j)).getFirst();
        Travel told = table.get(i).get(j);
        assertThat(told.getClass()).isEqualTo(single.getClass());
        assertThat(told.minutes()).isCloseTo(single.minutes(), within(1e-3));
      }
    }
    assertThat(hindrance(table.get(0).get(1)))
        .isInstanceOfSatisfying(Hindrance.Cut.class, why -> assertThat(why.by()).isEqualTo(slide));
  }

  @Test
  void otherWaysKeepOffTheFirst() {
    Routing found = roads(Vehicle.CAR).apart(at(0, 0), at(2, 2), 2, Language.ZH);

    List<Route> routes = ((Routing.Found) found).routes();
    assertThat(routes).hasSizeGreaterThan(1);
    assertThat(routes.getFirst().minutes())
        .isCloseTo(minutes(roads(Vehicle.CAR).travel(at(0, 0), at(2, 2))), within(0.02));
    List<String> first = routes.get(0).steps().stream().map(RoadStep::road).toList();
    assertThat(routes.get(1).steps().stream().map(RoadStep::road)).isNotEqualTo(first);
    Obstacle cut = TestRoads.closedArea("封", routes.getFirst().line().get(1), 0.001);
    assertThat(roads(Vehicle.CAR, cut).follow(Course.of(routes.getFirst().line())))
        .isInstanceOf(WayState.Cut.class);
    WayState second = roads(Vehicle.CAR).follow(Course.of(routes.get(1).line()));
    assertThat(second)
        .isInstanceOfSatisfying(
            WayState.Open.class,
            open -> assertThat(open.minutes()).isCloseTo(routes.get(1).minutes(), within(0.1)));
  }

  @Test
  void followsAWayForEachVehicleAndNoticesOtherRoads() {
    Course low = Course.of(List.of(at(2, 0), at(3, 0), at(5, 0)));

    assertThat(roads(Vehicle.CAR).follow(low)).isInstanceOf(WayState.Open.class);
    assertThat(roads(Vehicle.TRUCK).follow(low)).isEqualTo(new WayState.Unfit(Vehicle.TRUCK));
    assertThat(roads(Vehicle.CAR).follow(Course.of(List.of(at(0.3, 0.5), at(0.7, 0.5)))))
        .isEqualTo(new WayState.Lost());
  }
}
