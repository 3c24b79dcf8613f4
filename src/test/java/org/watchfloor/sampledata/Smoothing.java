package org.watchfloor.sampledata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** Takes the corners out of country roads: nodes between two pieces move towards their middle. */
final class Smoothing {
  private static final int ROUNDS = 4;

  private Smoothing() {}

  static void apply(RoadGraph graph, Land land) {
    List<Integer> loose = loose(graph);
    Map<Integer, Coordinate> before = new HashMap<>();
    Map<Integer, Island> islands = new HashMap<>();
    for (int node : loose) {
      before.put(node, graph.point(node));
      islands.put(node, land.at(graph.point(node)).orElseThrow());
    }
    for (int round = 0; round < ROUNDS; round++) {
      Map<Integer, Coordinate> next = new HashMap<>();
      loose.forEach(node -> next.put(node, relaxed(graph, node)));
      next.forEach(graph::move);
    }
    boolean wet = true;
    while (wet) {
      wet = false;
      for (int node : loose) {
        Coordinate old = before.getOrDefault(node, graph.point(node));
        if (!graph.point(node).equals(old) && !isDry(graph, node, islands.get(node))) {
          graph.move(node, old);
          wet = true;
        }
      }
    }
  }

  private static List<Integer> loose(RoadGraph graph) {
    List<Integer> loose = new ArrayList<>();
    for (int node = 0; node < graph.size(); node++) {
      List<RoadGraph.Edge> roads = graph.roads(node);
      boolean country = roads.stream().noneMatch(edge -> edge.isStreet() || edge.isBridge());
      if (roads.size() == 2 && country) {
        loose.add(node);
      }
    }
    return loose;
  }

  private static Coordinate relaxed(RoadGraph graph, int node) {
    Coordinate here = graph.point(node);
    List<RoadGraph.Edge> roads = graph.roads(node);
    Coordinate a = graph.point(roads.getFirst().other(node));
    Coordinate b = graph.point(roads.getLast().other(node));
    return new Coordinate(0.5 * here.x + 0.25 * (a.x + b.x), 0.5 * here.y + 0.25 * (a.y + b.y));
  }

  private static boolean isDry(RoadGraph graph, int node, @Nullable Island island) {
    return island != null
        && graph.roads(node).stream()
            .allMatch(edge -> island.holds(graph.point(node), graph.point(edge.other(node))));
  }
}
