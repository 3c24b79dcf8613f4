package org.watchfloor.geo.road;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.osm.TestMap;
import org.watchfloor.task.Progress;

/**
 * A town of three by three crossings about 1 km apart, a road through a low bridge, an island with
 * a car ferry and one with nothing but a path. Crossing (x, y) lies at 120 + x/100, 30 + y/100.
 */
final class TestRoads {
  static final GeometryFactory SHAPES = new GeometryFactory();
  static final Instant LONG_AGO = Instant.parse("2026-07-01T06:31:00Z");

  private TestRoads() {}

  static Path town(Path folder) {
    TestMap map = new TestMap();
    long[][] at = new long[3][3];
    for (int x = 0; x < 3; x++) {
      for (int y = 0; y < 3; y++) {
        at[x][y] = map.node(lon(x), lat(y));
      }
    }
    for (int y = 0; y < 3; y++) {
      for (int x = 0; x < 2; x++) {
        map.way(
            new long[] {at[x][y], at[x + 1][y]},
            "highway",
            "residential",
            "name",
            "东西" + (y + 1) + "路");
      }
    }
    long[] north = new long[6];
    for (int x = 0; x < 3; x++) {
      for (int y = 0; y < 2; y++) {
        north[2 * x + y] =
            map.way(
                new long[] {at[x][y], at[x][y + 1]},
                "highway",
                "residential",
                "name",
                "南北" + (x + 1) + "路");
      }
    }
    // From (0, 0) north to (0, 1), then no right turn towards (1, 1): way 3 is the first of row 1.
    map.restriction(north[0], at[0][1], 3, "no_right_turn");
    long cape = map.node(120.05, 30.0);
    map.way(new long[] {at[2][0], cape}, "highway", "primary", "name", "海岬路", "maxheight", "2.5");
    long quay = map.node(120.10, 30.0);
    long farm = map.node(120.11, 30.0);
    map.way(
        new long[] {cape, quay},
        "route",
        "ferry",
        "name",
        "大岛航线",
        "duration",
        "00:30",
        "motor_vehicle",
        "yes");
    map.way(new long[] {quay, farm}, "highway", "residential", "name", "大岛路");
    long rock = map.node(120.0, 30.10);
    long hut = map.node(120.001, 30.10);
    map.way(new long[] {rock, hut}, "highway", "residential", "name", "小岛路");
    map.way(new long[] {at[0][2], rock}, "route", "ferry", "name", "客船");
    return map.write(folder.resolve("town.osm.pbf"));
  }

  static RoadNetwork network(Path folder) {
    return new RoadFolder(folder.resolve("maps"))
        .network(town(folder), SpeedTableReader.builtIn(), Progress.UNWATCHED);
  }

  static double lon(double x) {
    return 120 + x / 100;
  }

  static double lat(double y) {
    return 30 + y / 100;
  }

  static GeoPoint at(double x, double y) {
    return new GeoPoint(lon(x), lat(y));
  }

  static Obstacle line(String name, GeoPoint from, GeoPoint to) {
    Coordinate[] ends = {
      new Coordinate(from.lon(), from.lat()), new Coordinate(to.lon(), to.lat())
    };
    return new Obstacle(name, name, SHAPES.createLineString(ends), LONG_AGO, Optional.empty());
  }

  static Obstacle flood(String name, GeoPoint middle, double degrees, double metresDeep) {
    return new Obstacle(name, name, square(middle, degrees), LONG_AGO, Optional.of(metresDeep));
  }

  static Obstacle closedArea(String name, GeoPoint middle, double degrees) {
    return new Obstacle(name, name, square(middle, degrees), LONG_AGO, Optional.empty());
  }

  static Geometry square(GeoPoint middle, double degrees) {
    return SHAPES
        .createPoint(new Coordinate(middle.lon(), middle.lat()))
        .buffer(degrees, 1)
        .getEnvelope();
  }
}
