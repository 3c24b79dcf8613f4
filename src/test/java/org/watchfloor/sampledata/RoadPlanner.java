package org.watchfloor.sampledata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.operation.distance.DistanceOp;

/**
 * Decides which roads are built, most important first, so that lesser ones lean on them: towns with
 * each other, bridges and piers with their main town, every village with the network, some loops.
 */
final class RoadPlanner {
  private static final int LARGE_TOWN = 40_000;
  private static final double LOOP_CHANCE = 0.45;
  private static final double SPAN = 600;

  private final Land land;
  private final List<StreetGrid> grids;
  private final RoadGraph graph;
  private final BitSet joined = new BitSet();
  private final Map<Island, Integer> main = new HashMap<>();
  private final Map<Island, List<Integer>> open = new HashMap<>();
  private final List<Crossings.Pier> piers = new ArrayList<>();

  RoadPlanner(Land land, List<StreetGrid> grids, RoadGraph graph, Lattice lattice) {
    this.land = land;
    this.grids = grids;
    this.graph = graph;
    Map<Island, List<Integer>> laid = new HashMap<>();
    for (StreetGrid grid : grids) {
      Island island = grid.settlement().island();
      laid.computeIfAbsent(island, lattice::cover);
      main.merge(island, grid.centre(), (first, later) -> first);
    }
    lattice.joinNeighbours(grids);
    main.forEach((island, centre) -> {
      boolean[] buildable = graph.buildable(centre);
      open.put(
          island, laid.getOrDefault(island, List.of()).stream().filter(n -> buildable[n]).toList());
    });
  }

  /** Builds everything; the sources name bridges and piers. */
  List<Crossings.Pier> plan(Sources sources) throws IOException {
    for (StreetGrid grid : grids) {
      if (main.getOrDefault(grid.settlement().island(), -1) == grid.centre()) {
        join(grid.nodes());
      }
    }
    towns();
    for (CSVRecord row : sources.rows("bridges.csv")) {
      bridge(row);
    }
    for (CSVRecord row : sources.rows("piers.csv")) {
      pier(row);
    }
    villages();
    loops();
    return piers;
  }

  /** The node every road of an island can be reached from. */
  Map<Island, Integer> mainTowns() {
    return main;
  }

  private void towns() {
    List<StreetGrid> towns = grids.stream().filter(grid -> grid.settlement().isTown()).toList();
    for (StreetGrid a : towns) {
      for (StreetGrid b : towns) {
        if (a.centre() < b.centre() && isGabriel(a, b, towns)) {
          Town from = a.settlement().town();
          Town to = b.settlement().town();
          boolean large = from.people() >= LARGE_TOWN && to.people() >= LARGE_TOWN;
          String name = from.name().substring(0, 1) + to.name().substring(0, 1) + "线";
          build(
              graph.path(a.centre(), node -> node == b.centre()),
              large ? RoadClass.TRUNK : RoadClass.PRIMARY,
              name);
          join(a.nodes());
          join(b.nodes());
        }
      }
    }
  }

  /** Two towns are joined when no third lies in the circle over the line between them. */
  private static boolean isGabriel(StreetGrid a, StreetGrid b, List<StreetGrid> towns) {
    Coordinate p = a.settlement().centre();
    Coordinate q = b.settlement().centre();
    if (a.settlement().island() != b.settlement().island()) {
      return false;
    }
    Coordinate middle = new Coordinate((p.x + q.x) / 2, (p.y + q.y) / 2);
    double radius = p.distance(q) / 2;
    return towns.stream()
        .filter(c -> c != a && c != b)
        .allMatch(c -> c.settlement().centre().distance(middle) >= radius);
  }

  private void bridge(CSVRecord row) {
    Island from = land.island(Integer.parseInt(row.get("from")));
    Island to = land.island(Integer.parseInt(row.get("to")));
    RoadClass use = RoadClass.valueOf(row.get("class"));
    String name = row.get("name");
    Coordinate[] ends = DistanceOp.nearestPoints(from.shape(), to.shape());
    int a = approach(from, ends[0], use, name);
    int b = approach(to, ends[1], use, name);
    Coordinate start = graph.point(a);
    Coordinate end = graph.point(b);
    int spans = (int) Math.max(1, start.distance(end) / SPAN);
    int last = a;
    for (int i = 1; i <= spans; i++) {
      double part = (double) i / spans;
      int next =
          i == spans
              ? b
              : graph.add(
                  new Coordinate(
                      start.x + part * (end.x - start.x), start.y + part * (end.y - start.y)));
      RoadGraph.Edge edge = graph.link(last, next, 1, false);
      edge.become(use, name);
      edge.overWater();
      last = next;
    }
  }

  private void pier(CSVRecord row) {
    Island island = land.island(Integer.parseInt(row.get("island")));
    Coordinate wished =
        Plane.metres(Double.parseDouble(row.get("lon")), Double.parseDouble(row.get("lat")));
    int head = approach(island, island.shore(wished), RoadClass.SECONDARY, row.get("name") + "连接线");
    Coordinate inland = graph.point(head);
    Coordinate shore = island.shore(inland);
    double part = 1 - 4 / inland.distance(shore);
    int pier =
        graph.add(
            new Coordinate(
                inland.x + part * (shore.x - inland.x), inland.y + part * (shore.y - inland.y)));
    graph.link(head, pier, 1, false).become(RoadClass.SERVICE, row.get("name"));
    joined.set(pier);
    piers.add(new Crossings.Pier(row.get("name"), island, pier));
  }

  /** The node nearest to a point of the shore, with a road from it to the network. */
  private int approach(Island island, Coordinate shore, RoadClass use, String name) {
    int head =
        open.getOrDefault(island, List.of()).stream()
            .min(Comparator.comparingDouble(node -> graph.point(node).distance(shore)))
            .orElseThrow(() -> new IllegalStateException("no ground for " + name));
    build(graph.path(head, joined::get), use, name.replace("大桥", "连接线"));
    joined.set(head);
    return head;
  }

  private void villages() {
    List<StreetGrid> villages =
        grids.stream()
            .sorted(
                Comparator.comparingDouble(
                    grid -> grid.settlement().centre().distance(grid.settlement().town().centre())))
            .toList();
    for (StreetGrid village : villages) {
      String name = village.settlement().name() + "路";
      build(graph.path(village.centre(), joined::get), RoadClass.TERTIARY, name);
      join(village.nodes());
      for (int node : village.nodes()) {
        if (!joined.get(node)) {
          build(graph.path(node, joined::get), RoadClass.RESIDENTIAL, "");
          join(village.nodes());
        }
      }
    }
  }

  private void loops() {
    List<StreetGrid> villages = grids.stream().filter(grid -> !grid.settlement().isTown()).toList();
    for (StreetGrid village : villages) {
      Settlement from = village.settlement();
      if (Dice.of("loop", from.name()).chance(LOOP_CHANCE)) {
        villages.stream()
            .filter(other -> other != village && other.settlement().island() == from.island())
            .sorted(
                Comparator.comparingDouble(
                    other -> other.settlement().centre().distance(from.centre())))
            .skip(2)
            .findFirst()
            .ifPresent(other ->
                build(
                    graph.path(village.centre(), node -> node == other.centre(), false),
                    RoadClass.TERTIARY,
                    from.name() + "联络线"));
      }
    }
  }

  private void build(List<RoadGraph.Edge> path, RoadClass use, String name) {
    for (RoadGraph.Edge edge : path) {
      edge.become(use, name);
      joined.set(edge.from());
      joined.set(edge.to());
    }
  }

  /** Takes in the nodes of a grid that hang together with one that is joined, or with the first. */
  private void join(List<Integer> nodes) {
    int start = nodes.stream().filter(joined::get).findFirst().orElse(nodes.getFirst());
    graph.spread(start, nodes).forEach(joined::set);
  }
}
