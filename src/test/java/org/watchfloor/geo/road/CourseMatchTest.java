package org.watchfloor.geo.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.osm.TestMap;
import org.watchfloor.task.Progress;

/** A course that was kept, on the roads it was laid over. */
class CourseMatchTest {
  @TempDir Path folder;

  @Test
  void aStepOfAMetreAtACrossingIsNotOnTheRoadThatCrosses() {
    TestMap map = new TestMap();
    long west = map.node(120, 30);
    long crossing = map.node(120.01, 30);
    long east = map.node(120.02, 30);
    map.way(new long[] {west, crossing, east}, "highway", "primary", "name", "河口路");
    map.way(new long[] {crossing, map.node(120.01, 30.01)}, "highway", "residential", "name", "横路");
    RoadNetwork roads =
        new RoadFolder(folder.resolve("maps"))
            .network(
                map.write(folder.resolve("crossing.osm.pbf")),
                SpeedTableReader.builtIn(),
                Progress.UNWATCHED);
    Obstacle across =
        TestRoads.line("横路塌方", new GeoPoint(120.009, 30.005), new GeoPoint(120.011, 30.005));
    Course course =
        Course.of(
            List.of(
                new GeoPoint(120, 30),
                new GeoPoint(120.01, 30.00001),
                new GeoPoint(120.01, 30.00002),
                new GeoPoint(120.02, 30)));

    WayState state =
        new Roads(roads, Obstacles.of(roads, List.of(across)), Vehicle.CAR, Conditions.DAY)
            .follow(course);

    assertThat(state).isInstanceOf(WayState.Open.class);
  }
}
