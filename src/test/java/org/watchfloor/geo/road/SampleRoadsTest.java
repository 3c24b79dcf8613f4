package org.watchfloor.geo.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.osm.RealData;
import org.watchfloor.task.Progress;

/** The roads of the sample district, and of real extracts where there are any. */
class SampleRoadsTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("watchfloor.basedir", "."), "sample-data", "zhoushan");
  private static final GeoPoint DINGHAI = new GeoPoint(122.106, 30.016);
  private static final GeoPoint DAISHAN = new GeoPoint(122.20, 30.25);

  @TempDir Path folder;

  private RoadNetwork network(Path extract) {
    return new RoadFolder(folder).network(extract, SpeedTableReader.builtIn(), Progress.UNWATCHED);
  }

  @Test
  void sampleDistrict() {
    RoadNetwork network = network(SAMPLE.resolve("zhoushan.osm.pbf"));
    NetworkCheck check = NetworkCheck.of(network);
    Roads cars = new Roads(network, Obstacles.none(network), Vehicle.CAR, Conditions.DAY);

    assertThat(check.ferries()).isPositive();
    assertThat(check.kilometres()).isGreaterThan(500);
    assertThat(check.problems()).isEmpty();
    assertThat(cars.route(DINGHAI, DAISHAN, 1, Language.ZH))
        .isInstanceOfSatisfying(
            Routing.Found.class,
            found -> {
              assertThat(found.best().minutes()).isBetween(30.0, 300.0);
              assertThat(found.best().steps()).hasSizeGreaterThan(3);
            });
    assertThat(cars.reach(List.of(Start.now(DINGHAI)), 15).shape().getArea()).isPositive();
  }

  @Test
  void manyPlacesAtOnceTakeAsLongAsOneAfterAnother() {
    RoadNetwork network = network(SAMPLE.resolve("zhoushan.osm.pbf"));
    SplittableRandom random = new SplittableRandom(7);
    Obstacle shut = TestRoads.line("断路", new GeoPoint(122.09, 30.0), new GeoPoint(122.13, 30.04));
    Roads cars =
        new Roads(network, Obstacles.of(network, List.of(shut)), Vehicle.CAR, Conditions.DAY);
    List<Start> starts = new ArrayList<>();
    List<GeoPoint> places = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      starts.add(new Start(around(random), i % 3));
      places.add(around(random));
    }
    List<Integer> told = new ArrayList<>();

    double[][] table = cars.minutesTowards(starts, places, told::add);

    assertThat(told).hasSize(places.size()).isSorted();
    int without = 0;
    for (int j = 0; j < places.size(); j++) {
      List<Travel> alone = cars.minutes(starts, places.get(j));
      for (int i = 0; i < starts.size(); i++) {
        boolean none = alone.get(i) instanceof Travel.Unreachable;
        without += none ? 1 : 0;
        assertThat(table[i][j]).isEqualTo(none ? Double.POSITIVE_INFINITY : alone.get(i).minutes());
      }
    }
    assertThat(without).as("some are off the roads, most are not").isBetween(1, 1800);
  }

  private static GeoPoint around(SplittableRandom random) {
    return new GeoPoint(random.nextDouble(122.02, 122.2), random.nextDouble(29.98, 30.1));
  }

  @Test
  void realDistrict() {
    Path extract = RealData.folder().resolve("scale/columbus.osm.pbf");
    assumeThat(extract).exists();
    RoadNetwork network = network(extract);

    assertThat(network.edges()).isGreaterThan(20_000);
    assertThat(NetworkCheck.of(network).islands().getFirst()).isGreaterThan(15_000);
  }
}
