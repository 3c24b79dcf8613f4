package org.watchfloor.geo.road;

/**
 * Which parts of the network hang together for a vehicle, whichever way round: islands and stray
 * bits. Immutable; any thread.
 */
final class Pieces {
  private final int[] parents;
  private final int[] sizes;
  private final int count;

  private Pieces(int[] parents, int[] sizes, int count) {
    this.parents = parents;
    this.sizes = sizes;
    this.count = count;
  }

  static Pieces of(RoadNetwork network, EdgeTimes open) {
    int[] parents = new int[network.nodes()];
    for (int node = 0; node < parents.length; node++) {
      parents[node] = node;
    }
    for (int edge = 0; edge < network.edges(); edge++) {
      if (open.passable(edge)) {
        parents[root(parents, network.tail(2 * edge))] = root(parents, network.head(2 * edge));
      }
    }
    int[] sizes = new int[parents.length];
    for (int edge = 0; edge < network.edges(); edge++) {
      if (open.passable(edge)) {
        sizes[root(parents, network.tail(2 * edge))]++;
      }
    }
    int count = 0;
    for (int node = 0; node < parents.length; node++) {
      parents[node] = root(parents, node);
      count += sizes[node] > 0 ? 1 : 0;
    }
    return new Pieces(parents, sizes, count);
  }

  private static int root(int[] parents, int node) {
    int at = node;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** How many pieces there are. */
  int count() {
    return count;
  }

  /** Which piece a node belongs to. */
  int of(int node) {
    return parents[node];
  }

  /** How many edges the piece of a node has. */
  int edgesAround(int node) {
    return sizes[parents[node]];
  }
}
