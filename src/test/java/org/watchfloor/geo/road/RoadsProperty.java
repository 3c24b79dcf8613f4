package org.watchfloor.geo.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.watchfloor.base.Language;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.task.Progress;

/** What must hold of every question to the roads of the sample district. */
class RoadsProperty {
  private static final Path SAMPLE =
      Path.of(System.getProperty("watchfloor.basedir", "."), "sample-data", "zhoushan");
  private static final List<RoadNetwork> BUILT = new ArrayList<>();
  private static final List<Path> MADE = new ArrayList<>();

  @BeforeContainer
  static void build() throws IOException {
    Path folder = Files.createTempDirectory("roads");
    MADE.add(folder);
    BUILT.add(
        new RoadFolder(folder)
            .network(
                SAMPLE.resolve("zhoushan.osm.pbf"),
                SpeedTableReader.builtIn(),
                Progress.UNWATCHED));
  }

  @AfterContainer
  static void clear() throws IOException {
    BUILT.clear();
    for (Path folder : MADE) {
      try (var all = Files.walk(folder)) {
        for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
    MADE.clear();
  }

  private static RoadNetwork island() {
    return BUILT.getFirst();
  }

  /** Around 定海, the densest part. */
  @Provide
  Arbitrary<GeoPoint> places() {
    return Combinators.combine(
            Arbitraries.doubles().between(121.98, 122.25).ofScale(5),
            Arbitraries.doubles().between(29.95, 30.08).ofScale(5))
        .as(GeoPoint::new);
  }

  @Provide
  Arbitrary<Obstacle> obstacles() {
    return Combinators.combine(
            places(),
            Arbitraries.doubles().between(0.0005, 0.01).ofScale(4),
            Arbitraries.doubles().between(0.05, 2).injectNull(0.4))
        .as((at, size, depth) ->
            new Obstacle(
                at.toDecimal(),
                "封 " + at.toDecimal(),
                TestRoads.square(at, size),
                TestRoads.LONG_AGO,
                Optional.ofNullable(depth)));
  }

  private static Roads open(Vehicle vehicle) {
    return new Roads(island(), Obstacles.none(island()), vehicle, Conditions.DAY);
  }

  private static Roads closed(Vehicle vehicle, List<Obstacle> obstacles) {
    return new Roads(island(), Obstacles.of(island(), obstacles), vehicle, Conditions.DAY);
  }

  private static double minutes(Travel travel) {
    return travel instanceof Travel.ByRoad road ? road.minutes() : Double.POSITIVE_INFINITY;
  }

  @Property(tries = 60)
  void closingNeverShortensAndOpeningGivesBackWhatWas(
      @ForAll("places") GeoPoint from,
      @ForAll("places") GeoPoint to,
      @ForAll @Size(max = 12) List<@net.jqwik.api.From("obstacles") Obstacle> obstacles,
      @ForAll Vehicle vehicle) {
    double before = minutes(open(vehicle).travel(from, to));
    Travel after = closed(vehicle, obstacles).travel(from, to);

    assertThat(minutes(after)).isGreaterThanOrEqualTo(before - 1e-6);
    assertThat(minutes(closed(vehicle, List.of()).travel(from, to))).isEqualTo(before);
    if (Double.isInfinite(minutes(after)) && Double.isFinite(before)) {
      assertThat(((Travel.Unreachable) after).why()).isInstanceOf(Hindrance.Cut.class);
    }
  }

  @Property(tries = 40)
  void oneWalkForManyIsTheSameAsOneRouteForEach(
      @ForAll @Size(min = 1, max = 6) List<@net.jqwik.api.From("places") GeoPoint> from,
      @ForAll("places") GeoPoint to,
      @ForAll @Size(max = 6) List<@net.jqwik.api.From("obstacles") Obstacle> obstacles) {
    Roads roads = closed(Vehicle.CAR, obstacles);
    List<Start> starts = from.stream().map(Start::now).toList();
    List<Travel> many = roads.minutes(starts, to);
    double[][] table = roads.minutesTable(starts, List.of(to));

    for (int i = 0; i < from.size(); i++) {
      Routing single = roads.route(from.get(i), to, 0, Language.EN);
      double one = single instanceof Routing.Found found ? found.best().minutes() : -1;
      double walked = minutes(many.get(i));
      assertThat(Double.isFinite(walked)).isEqualTo(one >= 0);
      assertThat(table[i][0]).isCloseTo(walked, within(1e-3));
      if (one >= 0) {
        assertThat(one).isCloseTo(walked, within(0.02));
      }
    }
  }

  @Property(tries = 25)
  void aCircleCoversWhatIsNearEnoughAndNothingElse(
      @ForAll @Size(min = 1, max = 4) List<@net.jqwik.api.From("places") GeoPoint> from,
      @ForAll @Size(min = 1, max = 6) List<@net.jqwik.api.From("places") GeoPoint> to,
      @ForAll @net.jqwik.api.constraints.IntRange(min = 1, max = 40) int limit) {
    Roads roads = open(Vehicle.CAR);
    List<Start> starts = from.stream().map(at -> new Start(at, 3)).toList();
    Reach reach = roads.reach(starts, limit);

    for (GeoPoint place : to) {
      double soonest =
          roads.minutes(starts, place).stream()
              .mapToDouble(RoadsProperty::minutes)
              .min()
              .orElse(-1);
      if (Math.abs(soonest - limit) > 1e-3) {
        assertThat(reach.covers(place)).isEqualTo(soonest < limit);
      }
    }
  }
}
