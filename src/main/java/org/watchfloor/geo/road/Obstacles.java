package org.watchfloor.geo.road;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.watchfloor.geo.road.SpeedTable.Limits;

/**
 * What stops or slows what drives on a network, turned into edges once: queries then cost nothing
 * more. Made anew whenever something is closed or opened, which takes milliseconds. Immutable but
 * for what it has worked out before; any thread.
 */
public final class Obstacles {
  /** How many pairs of vehicle and conditions are kept. */
  private static final int KEPT = 8;

  private final RoadNetwork network;
  private final List<Obstacle> all;
  private final List<Obstacle> offRoad;
  private final Map<Integer, List<Obstacle>> byEdge;
  private final Map<Key, EdgeTimes> times =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, EdgeTimes> eldest) {
          return size() > KEPT;
        }
      };

  private record Key(Vehicle vehicle, Conditions conditions) {}

  private Obstacles(
      RoadNetwork network,
      List<Obstacle> all,
      List<Obstacle> offRoad,
      Map<Integer, List<Obstacle>> byEdge) {
    this.network = network;
    this.all = List.copyOf(all);
    this.offRoad = List.copyOf(offRoad);
    this.byEdge = byEdge;
  }

  /** Nothing in the way. */
  public static Obstacles none(RoadNetwork network) {
    return new Obstacles(network, List.of(), List.of(), Map.of());
  }

  /** These in the way; where several meet, the one that began first is named. */
  public static Obstacles of(RoadNetwork network, List<Obstacle> obstacles) {
    List<Obstacle> inOrder =
        obstacles.stream()
            .sorted(Comparator.comparing(Obstacle::since).thenComparing(Obstacle::id))
            .toList();
    Map<Integer, List<Obstacle>> byEdge = new LinkedHashMap<>();
    List<Obstacle> offRoad = new ArrayList<>();
    for (Obstacle obstacle : inOrder) {
      Set<Integer> under = new EdgesUnder(network).of(obstacle);
      if (under.isEmpty()) {
        offRoad.add(obstacle);
      }
      for (int edge : under) {
        byEdge.computeIfAbsent(edge, key -> new ArrayList<>()).add(obstacle);
      }
    }
    return new Obstacles(network, inOrder, offRoad, byEdge);
  }

  /** All of them, the oldest first. */
  public List<Obstacle> all() {
    return all;
  }

  /** Those under which no road lies, the oldest first: they are in nobody's way. */
  public List<Obstacle> offRoad() {
    return offRoad;
  }

  /** How many stretches of road they touch. */
  public int edges() {
    return byEdge.size();
  }

  /** Where nobody gets through, for a backdrop: the shapes of those that are areas and block. */
  List<Geometry> areas(Vehicle vehicle) {
    return all.stream()
        .filter(one -> one.shape().getDimension() == 2 && stops(one, vehicle))
        .map(Obstacle::shape)
        .toList();
  }

  /** What blocks an edge for a vehicle; empty if nothing does. */
  Optional<Obstacle> blocking(int edge, Vehicle vehicle) {
    return byEdge.getOrDefault(edge, List.of()).stream()
        .filter(one -> stops(one, vehicle))
        .findFirst();
  }

  /** The seconds a vehicle takes for every edge, what is in the way included. */
  EdgeTimes times(Vehicle vehicle, Conditions conditions) {
    EdgeTimes open = network.times(vehicle, conditions);
    if (byEdge.isEmpty()) {
      return open;
    }
    synchronized (times) {
      return times.computeIfAbsent(
          new Key(vehicle, conditions), key -> open.with(shut(vehicle), network));
    }
  }

  /** What they do to a vehicle. */
  private Shut shut(Vehicle vehicle) {
    BitSet blocked = new BitSet(network.edges());
    BitSet wading = new BitSet(network.edges());
    byEdge.forEach((edge, here) -> {
      if (here.stream().anyMatch(one -> stops(one, vehicle))) {
        blocked.set(edge);
      } else if (here.stream().anyMatch(one -> slows(one, vehicle))) {
        wading.set(edge);
      }
    });
    return new Shut(blocked, wading, Math.max(0.1, network.speeds().of(vehicle).wadesAt()));
  }

  private boolean stops(Obstacle obstacle, Vehicle vehicle) {
    Limits limits = network.speeds().of(vehicle);
    return obstacle.depth().map(depth -> !limits.floats() && depth > limits.wades()).orElse(true);
  }

  private boolean slows(Obstacle obstacle, Vehicle vehicle) {
    return obstacle.depth().filter(depth -> depth > 0).isPresent()
        && !network.speeds().of(vehicle).floats();
  }
}
