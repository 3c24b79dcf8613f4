package org.watchfloor.geo.road;

import com.graphhopper.routing.ev.RoadEnvironment;
import com.graphhopper.routing.util.AllEdgesIterator;
import java.util.BitSet;
import org.watchfloor.geo.road.SpeedTable.Limits;

/**
 * How many seconds a vehicle takes for every edge in each direction, infinite where it may not go.
 * Immutable; any thread.
 */
final class EdgeTimes {
  private final float[] seconds;
  private final double quickestPerMetre;
  private final double uTurnSeconds;
  private final boolean bound;

  /**
   * @param bound whether forbidden turns are forbidden to it
   */
  private EdgeTimes(float[] seconds, double quickestPerMetre, double uTurnSeconds, boolean bound) {
    this.seconds = seconds;
    this.quickestPerMetre = quickestPerMetre;
    this.uTurnSeconds = uTurnSeconds;
    this.bound = bound;
  }

  static EdgeTimes of(RoadNetwork network, Vehicle vehicle, Conditions conditions) {
    SpeedTable speeds = network.speeds();
    double factor = speeds.factor(vehicle, conditions);
    float[] seconds = new float[2 * network.edges()];
    double quickest = Double.POSITIVE_INFINITY;
    AllEdgesIterator edge = network.graph.getAllEdges();
    while (edge.next()) {
      int key = 2 * edge.getEdge();
      for (int back = 0; back < 2; back++) {
        double kmh = kmh(network.coding, speeds, vehicle, edge, back == 1) * factor;
        double took = kmh > 0 ? edge.getDistance() * 3.6 / kmh : Double.POSITIVE_INFINITY;
        seconds[key + back] = (float) took;
        if (edge.getDistance() > 0) {
          quickest = Math.min(quickest, seconds[key + back] / edge.getDistance());
        }
      }
    }
    return new EdgeTimes(
        seconds,
        Double.isFinite(quickest) ? quickest * 0.999 : 0,
        speeds.of(vehicle).uTurnSeconds(),
        vehicle == Vehicle.CAR || vehicle == Vehicle.TRUCK);
  }

  private static double kmh(
      RoadCoding coding, SpeedTable speeds, Vehicle vehicle, AllEdgesIterator edge, boolean back) {
    boolean ferry = edge.get(coding.environment) == RoadEnvironment.FERRY;
    boolean allowed =
        switch (vehicle) {
          case CAR, TRUCK -> back ? edge.getReverse(coding.car) : edge.get(coding.car);
          case FOOT -> back ? edge.getReverse(coding.foot) : edge.get(coding.foot);
          case BOAT -> ferry;
        };
    Limits limits = speeds.of(vehicle);
    if (!allowed
        || limits.width() > edge.get(coding.maxWidth)
        || limits.height() > edge.get(coding.maxHeight)
        || limits.tonnes() > edge.get(coding.maxWeight)) {
      return 0;
    }
    if (ferry) {
      double known = edge.get(coding.ferryKmh);
      return known > 0 ? known : speeds.ferryKmh();
    }
    double signed = back ? edge.getReverse(coding.maxSpeed) : edge.get(coding.maxSpeed);
    double usual = speeds.kmh(edge.get(coding.roadClass), vehicle);
    return vehicle == Vehicle.FOOT ? usual : Math.min(usual, signed);
  }

  /** The same with some edges shut and some not faster than a speed. */
  EdgeTimes with(Shut shut, RoadNetwork network) {
    float[] changed = seconds.clone();
    shut.edges().stream()
        .forEach(edge -> {
          changed[2 * edge] = Float.POSITIVE_INFINITY;
          changed[2 * edge + 1] = Float.POSITIVE_INFINITY;
        });
    shut.wading().stream()
        .forEach(edge -> {
          float slow = (float) (network.metres(edge) * 3.6 / shut.wadingKmh());
          changed[2 * edge] = Math.max(changed[2 * edge], slow);
          changed[2 * edge + 1] = Math.max(changed[2 * edge + 1], slow);
        });
    return new EdgeTimes(changed, quickestPerMetre, uTurnSeconds, bound);
  }

  /** The same with some edges so many times slower, for ways that shall keep off them. */
  EdgeTimes avoiding(BitSet edges, float times) {
    float[] changed = seconds.clone();
    edges.stream()
        .forEach(edge -> {
          changed[2 * edge] *= times;
          changed[2 * edge + 1] *= times;
        });
    return new EdgeTimes(changed, quickestPerMetre, uTurnSeconds, bound);
  }

  double seconds(int key) {
    return seconds[key];
  }

  boolean passable(int edge) {
    return Float.isFinite(seconds[2 * edge]) || Float.isFinite(seconds[2 * edge + 1]);
  }

  /** No edge is quicker than this, seconds a metre. */
  double quickestPerMetre() {
    return quickestPerMetre;
  }

  /** Turning round on the spot. */
  double uTurnSeconds() {
    return uTurnSeconds;
  }

  /** Whether some turn is forbidden to it at a node. */
  boolean restricted(Turns turns, int node) {
    return bound && turns.at(node);
  }

  /** Seconds for going on from one edge to another, which meet at a node; infinite if forbidden. */
  double turn(Turns turns, int fromEdge, int via, int toEdge) {
    if (fromEdge == toEdge) {
      return uTurnSeconds;
    }
    return bound && turns.forbids(fromEdge, via, toEdge) ? Double.POSITIVE_INFINITY : 0;
  }
}
