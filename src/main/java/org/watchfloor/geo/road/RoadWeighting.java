package org.watchfloor.geo.road;

import com.graphhopper.routing.querygraph.VirtualEdgeIteratorState;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.util.EdgeIteratorState;

/** Lets the road engine see the network as {@link EdgeTimes} says: a weight is a second. */
final class RoadWeighting implements Weighting {
  private final RoadNetwork network;
  private final EdgeTimes times;

  RoadWeighting(RoadNetwork network, EdgeTimes times) {
    this.network = network;
    this.times = times;
  }

  @Override
  public double calcMinWeightPerDistance() {
    return times.quickestPerMetre();
  }

  @Override
  public double calcEdgeWeight(EdgeIteratorState edge, boolean reverse) {
    int key = key(edge);
    double seconds = times.seconds(reverse ? key ^ 1 : key);
    if (Double.isInfinite(seconds) || edge.getEdge() < network.edges()) {
      return seconds;
    }
    // A place in the middle of an edge cuts it in two: each has its share of the seconds.
    double whole = network.metres(key >> 1);
    return whole == 0 ? 0 : seconds * Math.min(1, edge.getDistance() / whole);
  }

  /** The stretch of road a piece of a path lies on. */
  int edgeOf(EdgeIteratorState piece) {
    return key(piece) >> 1;
  }

  private int key(EdgeIteratorState edge) {
    if (edge.getEdge() < network.edges()) {
      return edge.getEdgeKey();
    }
    // The engine hands over the walker, not the piece it stands on; only the piece knows the edge.
    return ((VirtualEdgeIteratorState) edge.detach(false)).getOriginalEdgeKey();
  }

  @Override
  public long calcEdgeMillis(EdgeIteratorState edge, boolean reverse) {
    return Math.round(calcEdgeWeight(edge, reverse) * 1000);
  }

  @Override
  public double calcTurnWeight(int inEdge, int viaNode, int outEdge) {
    return times.turn(network.turns, inEdge, viaNode, outEdge);
  }

  @Override
  public long calcTurnMillis(int inEdge, int viaNode, int outEdge) {
    return Math.round(calcTurnWeight(inEdge, viaNode, outEdge) * 1000);
  }

  @Override
  public boolean hasTurnCosts() {
    return true;
  }

  @Override
  public String getName() {
    return "watchfloor";
  }
}
