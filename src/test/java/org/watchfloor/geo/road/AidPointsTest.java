package org.watchfloor.geo.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.osm.TestMap;
import org.watchfloor.task.Progress;

/** Helipads, water and harbours of a map, the soonest reached first. */
class AidPointsTest {
  private static final GeoPoint HOME = new GeoPoint(120, 30);

  @TempDir Path folder;
  private RoadNetwork network;

  @BeforeEach
  void build() {
    TestMap map = new TestMap();
    long west = map.node(120, 30);
    long east = map.node(120.02, 30);
    long north = map.node(120, 30.02);
    map.way(new long[] {west, east}, "highway", "primary", "name", "河口路");
    map.way(new long[] {west, north}, "highway", "track", "name", "上山路");
    map.node(120.018, 30.0002, "aeroway", "helipad", "name", "医院停机坪");
    map.node(120.0002, 30.012, "aeroway", "helipad", "name", "山上停机坪");
    map.node(120.005, 30.0001, "emergency", "fire_hydrant");
    map.node(120.003, 30.0001, "emergency", "phone");
    map.line(
        new double[] {
          120.01, 29.999, 120.014, 29.999, 120.014, 29.996, 120.01, 29.996, 120.01, 29.999
        },
        "natural",
        "water",
        "name",
        "东湖");
    long shore =
        map.line(
            new double[] {120.0195, 29.9995, 120.0198, 29.9995, 120.0198, 29.9985},
            "water",
            "reservoir");
    map.relation(new long[] {shore}, "type", "multipolygon", "natural", "water", "name", "南水库");
    // Another of the same name a kilometre off, and one of the same name beside the first.
    map.node(120.001, 30.0001, "emergency", "water_tank", "name", "消防水池");
    map.node(120.002, 30.0001, "emergency", "water_tank", "name", "消防水池");
    map.node(120.0125, 30.0001, "emergency", "water_tank", "name", "消防水池");
    map.node(120.01, 30.0001, "amenity", "fire_station", "name", "河口消防站");
    map.node(120.0101, 30.0001, "amenity", "fire_station", "name", "河口消防站");
    map.node(120.02, 30, "amenity", "ferry_terminal", "name", "东码头");
    map.line(new double[] {120.02, 30, 120.0203, 30}, "man_made", "pier", "name", "东码头");
    Path file = map.write(folder.resolve("aid.osm.pbf"));
    network =
        new RoadFolder(folder.resolve("maps"))
            .network(file, SpeedTableReader.builtIn(), Progress.UNWATCHED);
  }

  private List<AidNearby> nearest(AidKind kind, Obstacle... closed) {
    return new Roads(network, Obstacles.of(network, List.of(closed)), Vehicle.CAR, Conditions.DAY)
        .nearest(Start.now(HOME), kind, 5);
  }

  private static List<String> names(List<AidNearby> found) {
    return found.stream().map(one -> one.point().name()).toList();
  }

  @Test
  void theSoonestByRoadComesFirstNotTheNearest() {
    List<AidNearby> pads = nearest(AidKind.HELIPAD);

    assertThat(names(pads)).containsExactly("医院停机坪", "山上停机坪");
    assertThat(pads.get(0).travel().straightMetres())
        .isGreaterThan(pads.get(1).travel().straightMetres());
    assertThat(pads.get(0).travel().minutes()).isLessThan(pads.get(1).travel().minutes());
  }

  @Test
  void hydrantsAndShoresAreWaterAndALakeIsListedOnce() {
    List<AidNearby> water = nearest(AidKind.WATER);

    assertThat(names(water)).containsExactly("消防水池", "", "东湖", "消防水池", "南水库");
    assertThat(water.get(0).point().at().lon()).isEqualTo(120.001);
    assertThat(water.get(1).point().at().lon()).isEqualTo(120.005);
    assertThat(water.get(3).point().at().lon()).isEqualTo(120.0125);
  }

  @Test
  void whereTheNearestLieOffEveryRoadTheNextAreAsked() {
    TestMap map = new TestMap();
    map.line(new double[] {120, 30, 120.1, 30}, "highway", "primary");
    for (int i = 0; i < 450; i++) {
      map.node(120 + i * 1e-5, 30.02, "emergency", "fire_hydrant");
    }
    map.node(120.09, 30, "emergency", "fire_hydrant", "name", "远处消火栓");
    RoadNetwork roads =
        new RoadFolder(folder.resolve("maps"))
            .network(
                map.write(folder.resolve("far.osm.pbf")),
                SpeedTableReader.builtIn(),
                Progress.UNWATCHED);

    assertThat(
            names(
                new Roads(roads, Obstacles.none(roads), Vehicle.CAR, Conditions.DAY)
                    .nearest(Start.now(HOME), AidKind.WATER, 3)))
        .containsExactly("远处消火栓");
  }

  @Test
  void aFireStationOfTwoBuildingsIsOne() {
    assertThat(names(nearest(AidKind.FIRE_STATION))).containsExactly("河口消防站");
    assertThat(network.places(AidKind.FIRE_STATION)).hasSize(1);
  }

  @Test
  void aPierAndItsTerminalAreOneHarbour() {
    assertThat(names(nearest(AidKind.HARBOUR))).containsExactly("东码头");
  }

  @Test
  void aClosureTurnsTheAnswerAndWhereNothingIsReachedItSaysWhy() {
    Obstacle east =
        TestRoads.line("河口路塌方", new GeoPoint(120.006, 29.99), new GeoPoint(120.006, 30.01));
    assertThat(names(nearest(AidKind.HELIPAD, east))).containsExactly("山上停机坪");
    assertThat(nearest(AidKind.HARBOUR, east))
        .isNotEmpty()
        .allSatisfy(one ->
            assertThat(one.travel())
                .isInstanceOfSatisfying(
                    Travel.Unreachable.class,
                    no ->
                        assertThat(no.why())
                            .isInstanceOfSatisfying(
                                Hindrance.Cut.class, why -> assertThat(why.by()).isEqualTo(east))));
  }

  @Test
  void areKeptBesideTheGraphAndDamageIsNoticed() throws IOException {
    Path map = folder.resolve("aid.osm.pbf");
    RoadFolder kept = new RoadFolder(folder.resolve("maps"));
    Optional<RoadNetwork> opened = kept.open(map, SpeedTableReader.builtIn());
    assertThat(opened.orElseThrow().aid.around(HOME, AidKind.HELIPAD)).hasSize(2);
    try (var files = Files.walk(folder.resolve("maps"))) {
      Path aid = files.filter(file -> file.endsWith("aid.tsv")).findFirst().orElseThrow();
      Files.writeString(aid, "HELIPAD\n");
    }
    org.assertj.core.api.Assertions.assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> kept.open(map, SpeedTableReader.builtIn()));
  }
}
