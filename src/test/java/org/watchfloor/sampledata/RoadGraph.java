package org.watchfloor.sampledata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * Where roads could run, and where they do: a graph over all islands. An edge is a possibility
 * until it is given a class; searching prefers edges that already are roads, so routes share them.
 */
final class RoadGraph {
  private static final double ON_A_ROAD = 0.35;

  /** A straight piece between two nodes. */
  static final class Edge {
    private final int from;
    private final int to;
    private final double metres;
    private final double cost;
    private final boolean street;
    private @Nullable RoadClass use;
    private String name = "";
    private boolean bridge;

    private Edge(int from, int to, double metres, double cost, boolean street) {
      this.from = from;
      this.to = to;
      this.metres = metres;
      this.cost = cost;
      this.street = street;
    }

    int from() {
      return from;
    }

    int to() {
      return to;
    }

    double metres() {
      return metres;
    }

    /** The class of the road here, null while there is none. */
    @Nullable RoadClass use() {
      return use;
    }

    String name() {
      return name;
    }

    boolean isBridge() {
      return bridge;
    }

    /** Whether it is part of a settlement's street grid. */
    boolean isStreet() {
      return street;
    }

    int other(int node) {
      return node == from ? to : from;
    }

    /** Makes it a road of at least this class; a name once given stays. */
    void become(RoadClass wanted, String wantedName) {
      if (name.isEmpty()) {
        name = wantedName;
      }
      if (use == null || wanted.compareTo(use) < 0) {
        use = wanted;
        name = street ? name : wantedName.isEmpty() ? name : wantedName;
      }
    }

    /** Marks it as carried over water. */
    void overWater() {
      bridge = true;
    }

    private double walk(boolean sharing) {
      return use == null || !sharing ? cost : cost * ON_A_ROAD;
    }
  }

  private record Reached(int node, double cost) {}

  private final List<Coordinate> points = new ArrayList<>();
  private final List<List<Edge>> links = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();

  /** A new node, numbered from 0. */
  int add(Coordinate point) {
    points.add(point);
    links.add(new ArrayList<>(6));
    return points.size() - 1;
  }

  /** A possible piece of road; {@code effort} 1 is flat open ground. */
  Edge link(int from, int to, double effort, boolean street) {
    double metres = points.get(from).distance(points.get(to));
    Edge edge = new Edge(from, to, metres, metres * effort, street);
    edges.add(edge);
    links.get(from).add(edge);
    links.get(to).add(edge);
    return edge;
  }

  int size() {
    return points.size();
  }

  Coordinate point(int node) {
    return points.get(node);
  }

  void move(int node, Coordinate to) {
    points.set(node, to);
  }

  List<Edge> edges() {
    return edges;
  }

  List<Edge> links(int node) {
    return links.get(node);
  }

  /** The edges of a node that are roads. */
  List<Edge> roads(int node) {
    return links.get(node).stream().filter(edge -> edge.use() != null).toList();
  }

  /**
   * The cheapest way from a node to the first node that satisfies the goal; empty when the start
   * does itself.
   *
   * @throws IllegalStateException when nothing of the kind can be reached
   */
  List<Edge> path(int start, IntPredicate goal) {
    return path(start, goal, true);
  }

  /** As {@link #path(int, IntPredicate)}; without sharing it makes ways of its own. */
  List<Edge> path(int start, IntPredicate goal, boolean sharing) {
    double[] cost = new double[size()];
    Arrays.fill(cost, Double.MAX_VALUE);
    Edge[] came = new Edge[size()];
    PriorityQueue<Reached> open =
        new PriorityQueue<>((a, b) ->
            a.cost != b.cost ? Double.compare(a.cost, b.cost) : Integer.compare(a.node, b.node));
    cost[start] = 0;
    open.add(new Reached(start, 0));
    while (!open.isEmpty()) {
      Reached here = open.remove();
      if (here.cost > cost[here.node]) {
        continue;
      }
      if (goal.test(here.node)) {
        return back(came, start, here.node);
      }
      for (Edge edge : links.get(here.node)) {
        int next = edge.other(here.node);
        double there = here.cost + edge.walk(sharing);
        if (there < cost[next]) {
          cost[next] = there;
          came[next] = edge;
          open.add(new Reached(next, there));
        }
      }
    }
    Coordinate at = point(start);
    throw new IllegalStateException("no way from " + Plane.lon(at) + " " + Plane.lat(at));
  }

  /** All nodes that can be reached over roads from here, this one among them. */
  boolean[] reachable(int start) {
    return reachable(start, edge -> edge.use() != null);
  }

  /** The nodes among these that can be reached from here over roads between them. */
  Set<Integer> spread(int start, Collection<Integer> within) {
    Set<Integer> allowed = new HashSet<>(within);
    Set<Integer> seen = new LinkedHashSet<>(List.of(start));
    Deque<Integer> waiting = new ArrayDeque<>(seen);
    while (!waiting.isEmpty()) {
      int here = waiting.remove();
      for (Edge edge : links.get(here)) {
        int next = edge.other(here);
        if (edge.use() != null && allowed.contains(next) && seen.add(next)) {
          waiting.add(next);
        }
      }
    }
    return seen;
  }

  /** All nodes that roads could be built to from here. */
  boolean[] buildable(int start) {
    return reachable(start, edge -> true);
  }

  private boolean[] reachable(int start, Predicate<Edge> open) {
    boolean[] seen = new boolean[size()];
    Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
    seen[start] = true;
    while (!waiting.isEmpty()) {
      int here = waiting.remove();
      for (Edge edge : links.get(here)) {
        int next = edge.other(here);
        if (open.test(edge) && !seen[next]) {
          seen[next] = true;
          waiting.add(next);
        }
      }
    }
    return seen;
  }

  private static List<Edge> back(Edge[] came, int start, int end) {
    List<Edge> path = new ArrayList<>();
    for (int node = end; node != start; node = came[node].other(node)) {
      path.add(came[node]);
    }
    return path.reversed();
  }
}
