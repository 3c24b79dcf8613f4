package org.watchfloor.geo.road;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The quickest ways from some places to everywhere, or from everywhere to some. Directions of edges
 * are settled, not nodes, so that forbidden turns and turning round count as in a single route. For
 * the way back the network is walked against its direction. One use, one thread.
 *
 * <p>Where no turn is forbidden, who comes to a junction later only matters for the edge the first
 * came by: for that one the first had to turn round. So the first goes on into every edge, the
 * second back into the first's, and all others nowhere; and an edge that leads to a junction where
 * both have been is reached, but nothing is looked for behind it. The times are the same to the
 * last digit.
 */
final class TravelTree {
  private static final int NONE = -1;

  /** Whoever comes to this junction now goes nowhere sooner than those before. */
  private static final int DONE = -2;

  /** How many keys are settled between two looks at who has been reached. */
  private static final int LOOK_EVERY = 4096;

  /** Nearer than this to an end of an edge is at its node. */
  private static final double AT_NODE = 1e-6;

  private final RoadNetwork network;
  private final EdgeTimes times;
  private final boolean against;
  private final double[] arrivals;
  private final int[] before;

  /** The edge by which each junction was reached first, or {@link #NONE} or {@link #DONE}. */
  private final int[] first;

  private final List<Seed> seeds = new ArrayList<>();
  private final KeyHeap heap = new KeyHeap();
  private double limit = Double.POSITIVE_INFINITY;
  private long settled;

  private record Seed(Snapped at, double delay) {}

  /**
   * @param against whether ways to the seeds are looked for, not from them
   */
  TravelTree(RoadNetwork network, EdgeTimes times, boolean against) {
    this.network = network;
    this.times = times;
    this.against = against;
    this.arrivals = new double[2 * network.edges()];
    this.before = new int[2 * network.edges()];
    this.first = new int[network.nodes()];
    Arrays.fill(first, NONE);
    Arrays.fill(arrivals, Double.POSITIVE_INFINITY);
    Arrays.fill(before, NONE);
  }

  /** Adds a place to begin with, before {@link #grow}. */
  void seed(Snapped at, double delaySeconds) {
    seeds.add(new Seed(at, delaySeconds));
  }

  /** Settles everything within so many seconds. */
  void grow(double limitSeconds) {
    limit = limitSeconds;
    begin();
    while (!heap.isEmpty() && heap.least() <= limit) {
      step();
    }
  }

  /** Settles until it is known when one is at each of these places; elsewhere it may not be. */
  void growTo(Collection<Snapped> places) {
    List<Snapped> left = new ArrayList<>(places);
    begin();
    while (!heap.isEmpty() && !left.isEmpty()) {
      for (int i = 0; i < LOOK_EVERY && !heap.isEmpty(); i++) {
        step();
      }
      // Whatever is still to come is later than the least.
      double least = heap.isEmpty() ? Double.POSITIVE_INFINITY : heap.least();
      left.removeIf(place -> secondsAt(place) <= least);
    }
  }

  /** How often a way went on over a junction: what a question costs. */
  long settled() {
    return settled;
  }

  private void begin() {
    for (Seed seed : seeds) {
      plant(seed);
    }
  }

  private void step() {
    double at = heap.least();
    int key = heap.take();
    if (at <= arrivals[key]) {
      goOn(key, at);
    }
  }

  private void plant(Seed seed) {
    Snapped at = seed.at();
    int key = 2 * at.edge();
    int node = nodeAt(at);
    if (node >= 0) {
      for (int i = network.firstKey(node); i < network.firstKey(node + 1); i++) {
        offer(network.keyAt(i), seed.delay() + seconds(network.keyAt(i)), NONE);
      }
      return;
    }
    offer(key, seed.delay() + share(key, 1 - at.part()), NONE);
    offer(key + 1, seed.delay() + share(key + 1, at.part()), NONE);
  }

  private void goOn(int key, double at) {
    int node = network.head(key);
    if (times.restricted(network.turns, node)) {
      settled++;
      for (int i = network.firstKey(node); i < network.firstKey(node + 1); i++) {
        int next = network.keyAt(i);
        offer(next, at + turn(key, node, next) + seconds(next), key);
      }
      return;
    }
    int edge = key >> 1;
    int earlier = first[node];
    if (earlier == NONE) {
      first[node] = edge;
      goOnFree(node, key, at, NONE);
    } else if (earlier != DONE && earlier != edge) {
      first[node] = DONE;
      goOnFree(node, key, at, earlier);
    }
  }

  /**
   * Over a junction where no turn is forbidden.
   *
   * @param only the one edge to go into; all if {@link #NONE}
   */
  private void goOnFree(int node, int key, double at, int only) {
    settled++;
    for (int i = network.firstKey(node); i < network.firstKey(node + 1); i++) {
      int next = network.keyAt(i);
      int edge = next >> 1;
      if (only == NONE || only == edge) {
        double turned = edge == key >> 1 ? times.uTurnSeconds() : 0;
        offer(next, at + turned + seconds(next), key);
      }
    }
  }

  private void offer(int key, double at, int from) {
    if (at < arrivals[key]) {
      arrivals[key] = at;
      before[key] = from;
      if (first[network.head(key)] != DONE) {
        heap.put(at, key);
      }
    }
  }

  /** Seconds until one is at a place; infinite if never, or beyond the limit. */
  double secondsAt(Snapped place) {
    return arrival(place).seconds();
  }

  /** The keys of the way to a place, from a seed on; the last is the one the place lies on. */
  List<Integer> keysTo(Snapped place) {
    List<Integer> way = new ArrayList<>();
    Arrival last = arrival(place);
    if (last.onto() != NONE) {
      way.add(last.onto());
    }
    for (int key = last.before(); key != NONE; key = before[key]) {
      way.add(key);
    }
    Collections.reverse(way);
    return way;
  }

  /**
   * How one comes to a place.
   *
   * @param onto the key the place lies on, if it is not at a node
   * @param before the last key driven whole before
   */
  private record Arrival(double seconds, int onto, int before) {
    static final Arrival NEVER = new Arrival(Double.POSITIVE_INFINITY, NONE, NONE);

    Arrival orEarlier(Arrival other) {
      return other.seconds < seconds ? other : this;
    }
  }

  private Arrival arrival(Snapped place) {
    Arrival best = Arrival.NEVER;
    int node = nodeAt(place);
    if (node >= 0) {
      for (int i = network.firstKey(node); i < network.firstKey(node + 1); i++) {
        int into = network.keyAt(i) ^ 1;
        best = best.orEarlier(new Arrival(arrivals[into], NONE, into));
      }
    } else {
      int key = 2 * place.edge();
      best = best.orEarlier(entered(key, share(key, place.part())));
      best = best.orEarlier(entered(key + 1, share(key + 1, 1 - place.part())));
    }
    for (Seed seed : seeds) {
      best = best.orEarlier(straight(seed, place));
    }
    return best.seconds() <= limit ? best : Arrival.NEVER;
  }

  /** Over the node a key begins at. */
  private Arrival entered(int key, double rest) {
    Arrival best = Arrival.NEVER;
    int node = network.tail(key);
    for (int i = network.firstKey(node); i < network.firstKey(node + 1); i++) {
      int into = network.keyAt(i) ^ 1;
      double at = arrivals[into] + turn(into, node, key) + rest;
      best = best.orEarlier(new Arrival(at, key, into));
    }
    for (Seed seed : seeds) {
      if (nodeAt(seed.at()) == node) {
        best = best.orEarlier(new Arrival(seed.delay() + rest, key, NONE));
      }
    }
    return best;
  }

  /** Along the very edge one begins on, or at the very node. */
  private Arrival straight(Seed seed, Snapped place) {
    int node = nodeAt(place);
    if (node >= 0 && node == nodeAt(seed.at())) {
      return new Arrival(seed.delay(), NONE, NONE);
    }
    if (seed.at().edge() != place.edge()) {
      return Arrival.NEVER;
    }
    double way = place.part() - seed.at().part();
    int key = 2 * place.edge() + (way < 0 ? 1 : 0);
    return new Arrival(seed.delay() + share(key, Math.abs(way)), key, NONE);
  }

  /** Seconds until one is at each node. */
  double[] secondsAtNodes() {
    double[] nodes = new double[network.nodes()];
    Arrays.fill(nodes, Double.POSITIVE_INFINITY);
    for (int key = 0; key < arrivals.length; key++) {
      int node = network.head(key);
      nodes[node] = Math.min(nodes[node], arrivals[key]);
    }
    for (Seed seed : seeds) {
      int node = nodeAt(seed.at());
      if (node >= 0) {
        nodes[node] = Math.min(nodes[node], seed.delay());
      }
    }
    return nodes;
  }

  /** The node a place is at; negative if it is between two. */
  private int nodeAt(Snapped place) {
    if (place.part() < AT_NODE) {
      return network.tail(2 * place.edge());
    }
    return place.part() > 1 - AT_NODE ? network.head(2 * place.edge()) : NONE;
  }

  private double seconds(int key) {
    return times.seconds(against ? key ^ 1 : key);
  }

  private double share(int key, double part) {
    double whole = seconds(key);
    return Double.isInfinite(whole) ? whole : whole * part;
  }

  private double turn(int key, int node, int next) {
    return against
        ? times.turn(network.turns, next >> 1, node, key >> 1)
        : times.turn(network.turns, key >> 1, node, next >> 1);
  }
}
