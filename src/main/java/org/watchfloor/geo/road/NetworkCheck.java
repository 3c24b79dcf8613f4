package org.watchfloor.geo.road;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.watchfloor.base.Message;

/**
 * What a network holds, and what should be looked at before one relies on it.
 *
 * @param edges stretches of road
 * @param nodes junctions and ends
 * @param kilometres of road, boats left out
 * @param islands pieces cars cannot leave, the largest first: how many edges each has
 * @param ferries boat legs
 * @param nameless edges of streets without a name
 * @param turns forbidden turns
 */
public record NetworkCheck(
    int edges,
    int nodes,
    double kilometres,
    List<Integer> islands,
    int ferries,
    int nameless,
    int turns) {
  public NetworkCheck {
    islands = List.copyOf(islands);
  }

  /** A network with more streets without a name than this cannot be told on the radio. */
  private static final double NAMELESS = 0.5;

  /** Looks a network through. */
  public static NetworkCheck of(RoadNetwork network) {
    EdgeTimes cars = network.times(Vehicle.CAR, Conditions.DAY);
    Pieces pieces = network.pieces(Vehicle.CAR);
    double metres = 0;
    int ferries = 0;
    int nameless = 0;
    Set<Integer> seen = new HashSet<>();
    List<Integer> islands = new ArrayList<>();
    for (int edge = 0; edge < network.edges(); edge++) {
      if (network.ferry(edge)) {
        ferries++;
        continue;
      }
      metres += network.metres(edge);
      if (!cars.passable(edge)) {
        continue;
      }
      nameless += network.name(edge).isEmpty() ? 1 : 0;
      int node = network.tail(2 * edge);
      if (seen.add(pieces.of(node))) {
        islands.add(pieces.edgesAround(node));
      }
    }
    islands.sort(Comparator.reverseOrder());
    return new NetworkCheck(
        network.edges(),
        network.nodes(),
        metres / 1000,
        islands,
        ferries,
        nameless,
        network.turns.size());
  }

  /** What to look at, a sentence each; none if all is well. */
  public List<Message> problems() {
    List<Message> problems = new ArrayList<>();
    int roads = edges - ferries;
    if (islands.isEmpty()) {
      problems.add(Message.of("geo.roads.problem.noCars"));
    }
    if (roads > 0 && nameless > NAMELESS * roads) {
      problems.add(Message.of("geo.roads.problem.nameless", nameless, roads));
    }
    if (islands.size() > 1 && ferries == 0) {
      problems.add(Message.of("geo.roads.problem.islands", islands.size()));
    }
    return problems;
  }
}
