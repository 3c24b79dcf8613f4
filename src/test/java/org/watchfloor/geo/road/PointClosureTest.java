package org.watchfloor.geo.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.osm.TestMap;
import org.watchfloor.task.Progress;

/** What a closure drawn as a single place shuts, by the names of the roads. */
class PointClosureTest {
  /** About a metre north, and about a metre east at 30 degrees. */
  private static final double NORTH = 1 / 111_195.0;

  private static final double EAST = 1 / 96_300.0;

  @TempDir static Path folder;
  private static RoadNetwork roads;

  @BeforeAll
  static void build() {
    TestMap map = new TestMap();
    // A quay road with a footway 6 m beside it, a side road, and the ferry from its end.
    long inland = map.node(120, 30);
    long corner = map.node(120.005, 30);
    long quay = map.node(120.01, 30);
    map.way(new long[] {inland, corner}, "highway", "primary", "name", "码头路");
    map.way(new long[] {corner, quay}, "highway", "primary", "name", "码头路");
    long shed = map.node(120.005, 30.005);
    map.way(new long[] {corner, shed}, "highway", "residential", "name", "仓库路");
    long far = map.node(120.05, 30);
    map.way(new long[] {quay, far}, "route", "ferry", "name", "大岛航线", "motor_vehicle", "yes");
    map.line(
        new double[] {120, 30 + 6 * NORTH, 120.01, 30 + 6 * NORTH},
        "highway",
        "footway",
        "name",
        "码头步道");
    // A bridge over a road, crossing without a junction.
    map.line(new double[] {120.02, 30.02, 120.03, 30.02}, "highway", "primary", "name", "沿河路");
    map.line(
        new double[] {120.025, 30.015, 120.025, 30.025},
        "highway",
        "primary",
        "name",
        "高架路",
        "bridge",
        "yes");
    // A bridge with nothing below it.
    map.line(
        new double[] {120.02, 30.04, 120.03, 30.04},
        "highway",
        "primary",
        "name",
        "跨海桥",
        "bridge",
        "yes");
    // Two carriageways 20 m apart, each in pieces, and another road 10 m beside.
    map.line(
        new double[] {120.02, 30.06, 120.03, 30.06},
        "highway",
        "trunk",
        "name",
        "大道",
        "oneway",
        "yes");
    map.line(
        new double[] {120.03, 30.06 + 20 * NORTH, 120.02, 30.06 + 20 * NORTH},
        "highway",
        "trunk",
        "name",
        "大道",
        "oneway",
        "yes");
    map.line(
        new double[] {120.02, 30.06 - 10 * NORTH, 120.03, 30.06 - 10 * NORTH},
        "highway",
        "residential",
        "name",
        "邻路");
    // The same without names, and a third that leads the same way as the first.
    map.line(
        new double[] {120.02, 30.08, 120.03, 30.08},
        "highway",
        "trunk",
        "ref",
        "G526",
        "oneway",
        "yes");
    map.line(
        new double[] {120.03, 30.08 + 20 * NORTH, 120.02, 30.08 + 20 * NORTH},
        "highway",
        "trunk",
        "ref",
        "G526",
        "oneway",
        "yes");
    map.line(
        new double[] {120.02, 30.08 - 10 * NORTH, 120.03, 30.08 - 10 * NORTH},
        "highway",
        "trunk",
        "oneway",
        "yes");
    Path file = map.write(folder.resolve("points.osm.pbf"));
    roads =
        new RoadFolder(folder.resolve("maps"))
            .network(file, SpeedTableReader.builtIn(), Progress.UNWATCHED);
  }

  private static List<String> shut(double lon, double lat, Optional<Double> depth) {
    Obstacle drawn =
        new Obstacle(
            "1",
            "断路",
            TestRoads.SHAPES.createPoint(new Coordinate(lon, lat)),
            TestRoads.LONG_AGO,
            depth);
    Set<Integer> edges = new TreeSet<>(new EdgesUnder(roads).of(drawn));
    return edges.stream().map(edge -> roads.edge(edge).getName()).sorted().toList();
  }

  private static List<String> closed(double lon, double lat) {
    return shut(lon, lat, Optional.empty());
  }

  private static List<String> flooded(double lon, double lat) {
    return shut(lon, lat, Optional.of(0.8));
  }

  @Test
  void theOtherCarriagewayOfARoadWithoutANameIsShutToo() {
    assertThat(closed(120.025, 30.08)).containsExactly("", "");
  }

  @Test
  void besideAPierTheRoadIsShutAndTheFerrySails() {
    assertThat(closed(120.01 - 10 * EAST, 30)).containsExactlyInAnyOrder("码头路", "码头步道");
    assertThat(closed(120.01, 30)).contains("码头路").doesNotContain("大岛航线");
  }

  @Test
  void onTheLaneOnlyTheFerryStops() {
    assertThat(closed(120.01 + 20 * EAST, 30)).containsExactly("大岛航线");
  }

  @Test
  void waterUnderABridgeFloodsTheRoadAndNotTheBridge() {
    assertThat(flooded(120.025, 30.02 + 4 * NORTH)).containsExactly("沿河路");
    assertThat(flooded(120.025, 30.02)).containsExactly("沿河路");
    assertThat(closed(120.025, 30.02 + 10 * NORTH)).containsExactly("高架路");
  }

  @Test
  void waterOnABridgeWithNoRoadBelowShutsNothing() {
    assertThat(flooded(120.025, 30.04)).isEmpty();
    assertThat(closed(120.025, 30.04)).containsExactly("跨海桥");
  }

  @Test
  void bothCarriagewaysAreShutAndTheNextRoadIsNot() {
    assertThat(closed(120.025, 30.06 + NORTH)).containsExactly("大道", "大道");
    assertThat(closed(120.025, 30.06 - 9 * NORTH)).containsExactly("邻路");
  }

  @Test
  void atAJunctionTheRoadIsShutOnBothSidesAndTheSideRoadIsNot() {
    assertThat(closed(120.005, 30))
        .filteredOn(name -> !name.equals("码头步道"))
        .containsExactly("码头路", "码头路");
    assertThat(closed(120.0045, 30)).containsOnlyOnce("码头路");
  }

  @Test
  void thePathIsTakenWhereNoRoadIsNear() {
    assertThat(closed(120.0025, 30 + 14 * NORTH)).containsExactly("码头步道");
    assertThat(closed(120.0025, 30.01)).isEmpty();
    assertThat(new GeoPoint(120, 30).metresTo(new GeoPoint(120 + EAST, 30 + NORTH)))
        .isBetween(1.3, 1.5);
  }

  @Test
  void whatLiesOnNoRoadIsNotCountedAsInTheWay() {
    Obstacle field = TestRoads.flood("农田积水", new GeoPoint(120.04, 30.08), 0.001, 1);
    Obstacle road =
        TestRoads.line("塌方", new GeoPoint(120.002, 29.999), new GeoPoint(120.002, 30.001));
    Obstacles both = Obstacles.of(roads, List.of(field, road));

    assertThat(both.offRoad()).containsExactly(field);
    assertThat(both.all()).hasSize(2);
  }
}
