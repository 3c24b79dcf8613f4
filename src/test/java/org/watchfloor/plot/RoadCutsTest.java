package org.watchfloor.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.osm.TestMap;
import org.watchfloor.geo.road.Hindrance;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.road.RoadService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.HandDelay;
import org.watchfloor.support.TestStation;
import org.watchfloor.task.Progress;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.UiTexts;

/** What is drawn on the map is in the way on the roads, and lies along them. */
class RoadCutsTest {
  private static final GeoPoint WEST = new GeoPoint(122.101, 30.02);
  private static final GeoPoint EAST = new GeoPoint(122.119, 30.02);
  private static final GeoPoint MIDDLE = new GeoPoint(122.11, 30.0201);

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private PlotService plots;
  private RoadService roads;

  @BeforeEach
  void open() throws IOException {
    station = Plots.open(temp.resolve("dh"), "ZS-DH", clock);
    Path district = Files.createDirectories(temp.resolve("dh/district"));
    Files.writeString(
        district.resolve("district.yaml"),
        """
        station: {id: ZS-DH, name: 示例}
        bbox: [122.0, 29.9, 122.2, 30.1]
        basemap: map.osm.pbf
        attribution: 示意
        """);
    TestMap map = new TestMap();
    map.line(
        new double[] {122.1, 30.02, 122.105, 30.0205, 122.11, 30.02, 122.12, 30.02},
        "highway",
        "primary",
        "name",
        "河口路");
    map.write(district.resolve("map.osm.pbf"));
    plots = station.get(PlotService.class);
    roads = station.get(RoadService.class);
    roads.load(Progress.UNWATCHED);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private Travel way(Vehicle vehicle) {
    return roads.eta(List.of(Start.now(WEST)), EAST, vehicle).found().getFirst();
  }

  @Test
  void aClosureCutsTheWayUntilItIsTakenAwayAndSaysWhich() {
    assertThat(way(Vehicle.CAR)).isInstanceOf(Travel.ByRoad.class);

    String id = plots.draw(closure().withLabel("河口路塌方"), null);
    assertThat(way(Vehicle.CAR))
        .isInstanceOfSatisfying(
            Travel.Unreachable.class, cut -> assertThat(cut.why().toString()).contains("河口路塌方"));

    plots.remove(id, "已抢通");
    assertThat(way(Vehicle.CAR)).isInstanceOf(Travel.ByRoad.class);
  }

  @Test
  void aRoadIsCutSinceItWasCutWhateverElseWasSaidOfIt() {
    Instant cut = clock.instant();
    String id = plots.draw(closure().withStatus(PlotStatus.ACTUAL), null);
    clock.move(Duration.ofMinutes(89));
    Instant later = clock.instant();
    plots.change(plots.find(id).orElseThrow(), closure().withExpiry(later.plusSeconds(7200)), "延长");

    assertThat(since()).isEqualTo(cut);
    assertThat(((Travel.Unreachable) way(Vehicle.CAR)).why().said().args()).contains("河口路");

    plots.change(
        plots.find(id).orElseThrow(),
        closure().withExpiry(later.plusSeconds(7200)).withDepth(1.2),
        "水涨");
    assertThat(since()).isEqualTo(later);
  }

  private Instant since() {
    return ((Hindrance.Cut) ((Travel.Unreachable) way(Vehicle.CAR)).why()).by().since();
  }

  @Test
  void aClosureDatedAheadByAFastClockCountsAtOnce() {
    assertThat(way(Vehicle.CAR)).isInstanceOf(Travel.ByRoad.class);
    plots.draw(closure(), clock.instant().plusSeconds(180));
    assertThat(way(Vehicle.CAR)).isInstanceOf(Travel.Unreachable.class);
  }

  @Test
  void whatIsOnlyMeantIsInNobodysWay() {
    plots.draw(closure().withStatus(PlotStatus.PLANNED), null);
    plots.draw(PlotDetails.circle(MIDDLE, 300), null);
    assertThat(way(Vehicle.CAR)).isInstanceOf(Travel.ByRoad.class);
  }

  @Test
  void shallowWaterSlowsAndDeepWaterStopsACar() {
    double dry = way(Vehicle.CAR).minutes();
    String id = plots.draw(closure().withDepth(0.1), null);
    assertThat(way(Vehicle.CAR))
        .isInstanceOfSatisfying(
            Travel.ByRoad.class, wet -> assertThat(wet.minutes()).isGreaterThan(dry));
    plots.change(plots.find(id).orElseThrow(), closure().withDepth(1.2), "水涨");
    assertThat(way(Vehicle.CAR)).isInstanceOf(Travel.Unreachable.class);
  }

  @Test
  void aClosureWhoseTimeIsOverOpensTheRoadAtThatMoment() {
    HandDelay delay = new HandDelay();
    RoadCuts cuts =
        new RoadCuts(plots, clock, new UiTexts(), new Tasks(clock, Runnable::run, delay));
    AtomicInteger told = new AtomicInteger();
    try (var following = cuts.onChange(told::incrementAndGet)) {
      assertThat(following).isNotNull();
      plots.draw(closure().withExpiry(clock.instant().plusSeconds(3600)), null);
      assertThat(told).hasValue(1);
      assertThat(cuts.now()).hasSize(1);
      assertThat(delay.waits()).singleElement().isEqualTo(Duration.ofSeconds(3600).plusMillis(1));
      clock.move(Duration.ofSeconds(3601));
      delay.elapse();
      assertThat(told).hasValue(2);
      assertThat(cuts.now()).isEmpty();
    }
  }

  @Test
  void aClosureLiesAlongItsRoad() {
    Snap snap = station.get(Snap.class);
    List<GeoPoint> laid =
        snap.alongRoad(List.of(new GeoPoint(122.1, 30.0203), new GeoPoint(122.1101, 30.0197)));
    assertThat(laid.getFirst().metresTo(new GeoPoint(122.1, 30.02))).isLessThan(25);
    assertThat(laid)
        .anySatisfy(bend ->
            assertThat(bend.metresTo(new GeoPoint(122.105, 30.0205))).isCloseTo(0, within(2.0)));
    List<GeoPoint> atSea = List.of(new GeoPoint(122.15, 29.95), new GeoPoint(122.16, 29.95));
    assertThat(snap.alongRoad(atSea)).isEqualTo(atSea);
    assertThat(snap.alongRoad(List.of(MIDDLE)).getFirst().metresTo(MIDDLE)).isLessThan(15);
  }

  private static PlotDetails closure() {
    return PlotDetails.of(PlotKind.CLOSURE, List.of(MIDDLE));
  }
}
