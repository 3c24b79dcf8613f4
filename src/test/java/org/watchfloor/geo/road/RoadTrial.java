package org.watchfloor.geo.road;

import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.storage.index.Snap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.locationtech.jts.geom.Envelope;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.osm.TestMap;

/** The questions a benchmark puts to a network, and the same to the road engine called bare. */
public final class RoadTrial {
  private static final int STARTS = 100;
  private static final int PLACES = 1000;
  private static final int CLOSURES = 50;

  /** The bare engine takes a tenth of a second a start: a few are enough to know one. */
  private static final int ROWS = 3;

  private final RoadNetwork network;
  private final List<Start> starts = new ArrayList<>();
  private final List<GeoPoint> places = new ArrayList<>();
  private final List<Obstacle> closures = new ArrayList<>();
  private final Obstacles laid;
  private final Start centre;
  private double sum;

  /**
   * One question.
   *
   * @param times how many of what is named one run asks
   */
  public record Trial(String name, int times, Runnable ours, Runnable bare) {}

  public RoadTrial(RoadNetwork network) {
    this.network = network;
    Random random = new Random(7);
    Envelope box = network.bounds();
    while (starts.size() < STARTS) {
      onRoad(random, box).ifPresent(at -> starts.add(Start.now(at)));
    }
    while (places.size() < PLACES) {
      onRoad(random, box).ifPresent(places::add);
    }
    while (closures.size() < CLOSURES) {
      onRoad(random, box)
          .ifPresent(at -> closures.add(TestRoads.closedArea("c" + closures.size(), at, 0.002)));
    }
    laid = Obstacles.of(network, closures);
    centre = busiest();
  }

  /** Some start on a one-way street that leads off the map: the circle wants one in the middle. */
  private Start busiest() {
    return starts.subList(0, 10).stream()
        .max(Comparator.comparingDouble(start -> open().reach(List.of(start), 15).metres()))
        .orElseThrow();
  }

  /** A city of so many streets each way, 100 m apart. */
  public static Path grid(Path file, int side) {
    TestMap map = new TestMap();
    long[][] nodes = new long[side][side];
    for (int x = 0; x < side; x++) {
      for (int y = 0; y < side; y++) {
        nodes[x][y] = map.node(121 + x * 0.001, 30 + y * 0.001);
      }
    }
    for (int i = 0; i < side; i++) {
      String road = i % 10 == 0 ? "primary" : "residential";
      map.way(nodes[i], "highway", road, "name", "纵" + i % 100 + "路");
      long[] row = new long[side];
      for (int x = 0; x < side; x++) {
        row[x] = nodes[x][i];
      }
      map.way(row, "highway", road, "name", "横" + i % 100 + "路");
    }
    return map.write(file);
  }

  private Optional<GeoPoint> onRoad(Random random, Envelope box) {
    GeoPoint point =
        new GeoPoint(
            box.getMinX() + random.nextDouble() * box.getWidth(),
            box.getMinY() + random.nextDouble() * box.getHeight());
    Pieces pieces = network.pieces(Vehicle.CAR);
    return network
        .snap(point, Vehicle.CAR)
        .filter(at -> 2 * pieces.edgesAround(network.tail(2 * at.edge())) > network.edges())
        .map(Snapped::at);
  }

  public int edges() {
    return network.edges();
  }

  /** The whole table of a hundred starts to a thousand places. */
  public void table() {
    keep(open().minutesTable(starts, places)[0][0]);
  }

  /** The same with fifty closures. */
  public void closedTable() {
    keep(closed(laid).minutesTable(starts, places)[0][0]);
  }

  /** Whole tables for both, which the bare engine takes minutes for on a large network. */
  public List<Trial> tables() {
    return List.of(
        new Trial("Table100x1000", 1, this::table, () -> bareRows(STARTS, Obstacles.none(network))),
        new Trial("Table100x1000Closed", 1, this::closedTable, () -> bareRows(STARTS, laid)));
  }

  /** What both are asked; a row is one start to a thousand places. */
  public List<Trial> all() {
    List<Start> rows = starts.subList(0, ROWS);
    return List.of(
        new Trial(
            "TableRow1000",
            ROWS,
            () -> keep(open().minutesTable(rows, places)[0][0]),
            () -> bareRows(ROWS, Obstacles.none(network))),
        new Trial("Reach15", 1, () -> reach(open()), () -> bareReach(Obstacles.none(network))),
        new Trial("Reach15Closed", 1, () -> reach(closed(laid)), () -> bareReach(laid)),
        new Trial("ClosureToAllTimes", 1, this::closeAndAsk, this::bareCloseAndAsk));
  }

  /** The backdrop of a circle. */
  public void shape() {
    keep(circle(open()).shape().getArea());
  }

  /** What came out, so that nothing is reckoned for nobody. */
  public double sum() {
    return sum;
  }

  private void keep(double figure) {
    sum += figure;
  }

  private Roads open() {
    return new Roads(network, Obstacles.none(network), Vehicle.CAR, Conditions.DAY);
  }

  private Roads closed(Obstacles obstacles) {
    return new Roads(network, obstacles, Vehicle.CAR, Conditions.DAY);
  }

  private Reach circle(Roads roads) {
    return roads.reach(List.of(centre), 15);
  }

  private void reach(Roads roads) {
    keep(circle(roads).metres());
  }

  /** Somebody draws one more closure: all is laid over anew, and every team's time to a scene. */
  private void closeAndAsk() {
    keep(closed(Obstacles.of(network, closures)).minutes(starts, places.getFirst()).size());
  }

  private void bareCloseAndAsk() {
    bareTree(places.getFirst(), Obstacles.of(network, closures), true, Double.MAX_VALUE);
  }

  private void bareRows(int rows, Obstacles obstacles) {
    List<Snap> snaps = new ArrayList<>();
    starts.subList(0, rows).forEach(start -> snaps.add(snap(start.at())));
    places.forEach(place -> snaps.add(snap(place)));
    QueryGraph graph = QueryGraph.create(network.graph, snaps);
    for (int i = 0; i < rows; i++) {
      ShortestPathTree tree =
          new ShortestPathTree(
              graph,
              graph.wrapWeighting(
                  new RoadWeighting(network, obstacles.times(Vehicle.CAR, Conditions.DAY))),
              false,
              TraversalMode.EDGE_BASED);
      tree.setTimeLimit(Double.MAX_VALUE);
      tree.search(snaps.get(i).getClosestNode(), label -> keep(label.time));
    }
  }

  private void bareReach(Obstacles obstacles) {
    bareTree(centre.at(), obstacles, false, 15 * 60_000);
  }

  private void bareTree(GeoPoint at, Obstacles obstacles, boolean reverse, double limit) {
    Snap snap = snap(at);
    QueryGraph graph = QueryGraph.create(network.graph, snap);
    ShortestPathTree tree =
        new ShortestPathTree(
            graph,
            graph.wrapWeighting(
                new RoadWeighting(network, obstacles.times(Vehicle.CAR, Conditions.DAY))),
            reverse,
            TraversalMode.EDGE_BASED);
    tree.setTimeLimit(limit);
    tree.search(snap.getClosestNode(), label -> keep(label.time));
  }

  private Snap snap(GeoPoint at) {
    return network.index.findClosest(
        at.lat(),
        at.lon(),
        edge -> network.times(Vehicle.CAR, Conditions.DAY).passable(edge.getEdge()));
  }
}
