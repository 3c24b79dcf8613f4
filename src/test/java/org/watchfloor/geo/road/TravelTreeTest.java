package org.watchfloor.geo.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.geo.osm.TestMap;
import org.watchfloor.task.Progress;

/** The walk that leaves out what cannot matter, beside one that leaves out nothing. */
class TravelTreeTest {
  private static final int SIDE = 7;

  @TempDir Path folder;

  /** Streets in a square; some missing, some one-way, some turns forbidden. */
  private RoadNetwork town(Random random, int turns) {
    TestMap map = new TestMap();
    long[] nodes = new long[SIDE * SIDE];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = map.node(120 + i % SIDE * 0.002, 30 + i / SIDE * 0.002);
    }
    List<long[]> streets = new ArrayList<>();
    for (int i = 0; i < nodes.length; i++) {
      if (i % SIDE < SIDE - 1) {
        streets.add(new long[] {nodes[i], nodes[i + 1]});
      }
      if (i + SIDE < nodes.length) {
        streets.add(new long[] {nodes[i], nodes[i + SIDE]});
      }
    }
    streets.removeIf(street -> random.nextInt(8) == 0);
    List<Long> ways = new ArrayList<>();
    for (long[] street : streets) {
      String road = random.nextInt(4) == 0 ? "primary" : "residential";
      ways.add(
          random.nextInt(5) == 0
              ? map.way(street, "highway", road, "oneway", "yes")
              : map.way(street, "highway", road));
    }
    for (int i = 0; i < turns; i++) {
      int from = random.nextInt(streets.size());
      int to = random.nextInt(streets.size());
      for (long via : streets.get(from)) {
        if (from != to && Arrays.stream(streets.get(to)).anyMatch(node -> node == via)) {
          map.restriction(ways.get(from), via, ways.get(to), "no_left_turn");
        }
      }
    }
    Path file = map.write(folder.resolve("town" + random.nextLong() + ".osm.pbf"));
    return new RoadFolder(folder.resolve("maps"))
        .build(file, SpeedTableReader.builtIn(), Progress.UNWATCHED);
  }

  /** Seconds until each key is driven whole, by trying everything until nothing gets better. */
  private static double[] everything(
      RoadNetwork town, EdgeTimes times, Snapped from, boolean against) {
    double[] best = new double[2 * town.edges()];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    int begin = 2 * from.edge();
    best[begin] = seconds(times, begin, against) * (1 - from.part());
    best[begin + 1] = seconds(times, begin + 1, against) * from.part();
    for (boolean better = true; better; ) {
      better = false;
      for (int key = 0; key < best.length; key++) {
        int node = town.head(key);
        for (int i = town.firstKey(node); i < town.firstKey(node + 1); i++) {
          int next = town.keyAt(i);
          double turn =
              against
                  ? times.turn(town.turns, next >> 1, node, key >> 1)
                  : times.turn(town.turns, key >> 1, node, next >> 1);
          double at = best[key] + turn + seconds(times, next, against);
          if (at < best[next]) {
            best[next] = at;
            better = true;
          }
        }
      }
    }
    return best;
  }

  private static double seconds(EdgeTimes times, int key, boolean against) {
    return times.seconds(against ? key ^ 1 : key);
  }

  @Test
  void isTheSameAsTryingEverything() {
    Random random = new Random(20260720);
    int forbidden = 0;
    for (int round = 0; round < 12; round++) {
      RoadNetwork town = town(random, round % 3 == 0 ? 0 : 400);
      forbidden += town.turns.size();
      for (Vehicle vehicle : List.of(Vehicle.CAR, Vehicle.FOOT)) {
        EdgeTimes times = town.times(vehicle, Conditions.DAY);
        for (int i = 0; i < 8; i++) {
          Snapped from = somewhere(town, random);
          compare(town, times, from, i % 2 == 0, random);
        }
      }
    }
    assertThat(forbidden).isGreaterThan(50);
  }

  private static Snapped somewhere(RoadNetwork town, Random random) {
    int edge = random.nextInt(town.edges());
    return new Snapped(edge, 0.2 + 0.6 * random.nextDouble(), TestRoads.at(0, 0), 0, "");
  }

  private static void compare(
      RoadNetwork town, EdgeTimes times, Snapped from, boolean against, Random random) {
    double[] best = everything(town, times, from, against);
    TravelTree tree = new TravelTree(town, times, against);
    tree.seed(from, 0);
    tree.grow(Double.POSITIVE_INFINITY);
    double[] nodes = new double[town.nodes()];
    Arrays.fill(nodes, Double.POSITIVE_INFINITY);
    for (int key = 0; key < best.length; key++) {
      nodes[town.head(key)] = Math.min(nodes[town.head(key)], best[key]);
    }
    assertThat(tree.secondsAtNodes()).isEqualTo(nodes);
    List<Snapped> places = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      places.add(somewhere(town, random));
    }
    TravelTree few = new TravelTree(town, times, against);
    few.seed(from, 0);
    few.growTo(places);
    for (Snapped place : places) {
      assertThat(few.secondsAt(place)).isEqualTo(tree.secondsAt(place));
    }
  }

  @Test
  void leavesOutWhatCannotMatterAndStopsAtTheLast() {
    RoadNetwork city =
        new RoadFolder(folder.resolve("maps"))
            .network(
                RoadTrial.grid(folder.resolve("grid.osm.pbf"), 120),
                SpeedTableReader.builtIn(),
                Progress.UNWATCHED);
    EdgeTimes times = city.times(Vehicle.CAR, Conditions.DAY);
    Snapped middle = city.snap(TestRoads.at(106, 6), Vehicle.CAR).orElseThrow();
    Snapped near = city.snap(TestRoads.at(106.5, 6), Vehicle.CAR).orElseThrow();
    TravelTree whole = new TravelTree(city, times, true);
    whole.seed(middle, 0);
    whole.grow(Double.POSITIVE_INFINITY);
    TravelTree some = new TravelTree(city, times, true);
    some.seed(middle, 0);
    some.growTo(List.of(near));

    // Each junction twice at most, of the four ways into it; walking all out is every key once.
    assertThat(whole.settled()).isLessThanOrEqualTo(2L * city.nodes());
    assertThat(2L * city.edges()).isGreaterThan(39L * city.nodes() / 10);
    assertThat(some.settled()).isLessThan(whole.settled() / 3);
    assertThat(some.secondsAt(near)).isEqualTo(whole.secondsAt(near));
  }
}
