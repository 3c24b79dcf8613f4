package org.watchfloor.solve;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the flow of least cost through a {@link FlowNetwork}, exactly and always the same one. The
 * primal network simplex: from a tree of arcs to a better one until none is better. The aims are
 * taken one after the other; once one is at its best, every arc that would spoil it is shut. Trees
 * are kept strongly feasible (Cunningham 1976), so it ends. One thread; nothing is kept between
 * calls.
 */
public final class NetworkSimplex {
  private static final byte EMPTY = 1;
  private static final byte IN_TREE = 0;
  private static final byte FULL = -1;

  private final FlowNetwork network;
  private final int nodes;
  private final int arcs;

  /** The arcs' numbers in the network: neighbours there are far apart here. */
  private final int[] number;

  private final int[] from;
  private final int[] to;
  private final long[] capacity;
  private final long[] units;
  private final byte[] state;
  private final SpanningTree tree;
  private final int[] open;
  private final long[] price;
  private final long[] hint;
  private long[] cost;
  private int opened;
  private int next;
  private long pivots;

  private NetworkSimplex(FlowNetwork network) {
    this.network = network;
    nodes = network.nodes();
    arcs = network.arcs();
    number = mixed(arcs);
    from = new int[arcs + nodes];
    to = new int[arcs + nodes];
    capacity = new long[arcs + nodes];
    units = new long[arcs + nodes];
    state = new byte[arcs + nodes];
    cost = new long[arcs + nodes];
    hint = new long[arcs + nodes];
    tree = new SpanningTree(nodes);
    open = new int[arcs];
    price = new long[nodes + 1];
  }

  /**
   * The best flow, or nothing if what the nodes give cannot reach all that take.
   *
   * @throws ArithmeticException if costs or amounts are so large that their sums do not fit into a
   *     long
   * @throws IllegalArgumentException if arcs without a limit make a round of negative cost: there
   *     is no best flow then
   */
  public static Optional<Flow> solve(FlowNetwork network) {
    checkSums(network);
    return new NetworkSimplex(network).run();
  }

  private static void checkSums(FlowNetwork network) {
    long given = 0;
    for (int node = 0; node < network.nodes(); node++) {
      given = Math.addExact(given, Math.absExact(network.supply(node)));
    }
    for (int aim = 0; aim < network.aims(); aim++) {
      long largest = 1;
      for (int arc = 0; arc < network.arcs(); arc++) {
        largest = Math.max(largest, Math.absExact(network.cost(aim, arc)));
      }
      // a price is at most the cost of a way through all nodes; a reduced cost two prices and an
      // arc
      Math.multiplyExact(Math.multiplyExact(largest, 2L), network.nodes() + 2L);
    }
  }

  /**
   * Arcs of one node mostly stand side by side; looked at block by block they would all promise the
   * same. Taken with a stride, a block is a sample of the whole network.
   */
  private static int[] mixed(int arcs) {
    int[] number = new int[arcs];
    int stride = Math.max(8, (int) Math.sqrt(arcs));
    int at = 0;
    for (int start = 0; start < stride; start++) {
      for (int arc = start; arc < arcs; arc += stride) {
        number[at++] = arc;
      }
    }
    return number;
  }

  private Optional<Flow> run() {
    hangAllOnTheRoot();
    openArcs();
    long[] last = costs(network.aims() - 1);
    System.arraycopy(last, 0, hint, 0, last.length);
    cost = new long[arcs + nodes];
    Arrays.fill(cost, arcs, arcs + nodes, 1);
    improve();
    for (int node = 0; node < nodes; node++) {
      if (units[arcs + node] != 0) {
        return Optional.empty();
      }
    }
    long[][] prices = new long[network.aims()][];
    for (int aim = 0; aim < network.aims(); aim++) {
      shutWhatWouldSpoil();
      cost = costs(aim);
      improve();
      prices[aim] = Arrays.copyOf(price, nodes);
    }
    long[] found = new long[arcs];
    for (int arc = 0; arc < arcs; arc++) {
      found[number[arc]] = units[arc];
    }
    return Optional.of(new Flow(network, found, prices, pivots));
  }

  private long[] costs(int aim) {
    long[] costs = new long[arcs + nodes];
    for (int arc = 0; arc < arcs; arc++) {
      costs[arc] = network.cost(aim, number[arc]);
    }
    return costs;
  }

  private void hangAllOnTheRoot() {
    int root = tree.root();
    for (int node = 0; node < nodes; node++) {
      int arc = arcs + node;
      long supply = network.supply(node);
      boolean gives = supply >= 0;
      from[arc] = gives ? node : root;
      to[arc] = gives ? root : node;
      capacity[arc] = FlowNetwork.UNLIMITED;
      units[arc] = Math.abs(supply);
      state[arc] = IN_TREE;
      tree.hang(node, root, arc, gives);
    }
  }

  private void openArcs() {
    for (int arc = 0; arc < arcs; arc++) {
      from[arc] = network.from(number[arc]);
      to[arc] = network.to(number[arc]);
      capacity[arc] = network.capacity(number[arc]);
      state[arc] = EMPTY;
      if (capacity[arc] > 0) {
        open[opened++] = arc;
      }
    }
  }

  /** Only flows on what stays open are as good as the one found, in all aims so far. */
  private void shutWhatWouldSpoil() {
    int kept = 0;
    for (int i = 0; i < opened; i++) {
      int arc = open[i];
      if (reduced(arc) == 0) {
        open[kept++] = arc;
      }
    }
    opened = kept;
    next = 0;
  }

  private long reduced(int arc) {
    return cost[arc] + price[from[arc]] - price[to[arc]];
  }

  private void improve() {
    tree.price(cost, price);
    int entering = pick();
    while (entering >= 0) {
      pivot(entering);
      entering = pick();
    }
  }

  /**
   * The arc that promises most in the next block that promises anything, or -1. Of equals the one
   * whose last aim is cheapest: the first trees are then already good ones.
   */
  private int pick() {
    int block = Math.max(32, (int) Math.sqrt(opened) / 2);
    int best = -1;
    long gain = 0;
    int left = block;
    int at = next;
    for (int seen = 0; seen < opened; seen++) {
      int arc = open[at];
      long change = state[arc] * (cost[arc] + price[from[arc]] - price[to[arc]]);
      if (change < 0 && (change < gain || change == gain && hint[arc] < hint[best])) {
        gain = change;
        best = arc;
      }
      if (++at == opened) {
        at = 0;
      }
      if (--left == 0) {
        if (best >= 0) {
          break;
        }
        left = block;
      }
    }
    next = at;
    return best;
  }

  private void pivot(int entering) {
    pivots++;
    boolean forward = state[entering] == EMPTY;
    int first = forward ? from[entering] : to[entering];
    int second = forward ? to[entering] : from[entering];
    int join = join(first, second);
    long change = capacity[entering];
    int leaving = -1;
    boolean onFirstSide = false;
    for (int node = first; node != join; node = tree.parent[node]) {
      long room = tree.rises[node] ? units[tree.arc[node]] : room(tree.arc[node]);
      if (room < change) {
        change = room;
        leaving = node;
        onFirstSide = true;
      }
    }
    for (int node = second; node != join; node = tree.parent[node]) {
      long room = tree.rises[node] ? room(tree.arc[node]) : units[tree.arc[node]];
      if (room <= change) {
        change = room;
        leaving = node;
        onFirstSide = false;
      }
    }
    checkArgument(change != FlowNetwork.UNLIMITED, "a round of unlimited arcs has a negative cost");
    if (change > 0) {
      push(entering, forward, first, second, join, change);
    }
    if (leaving < 0) {
      state[entering] = forward ? FULL : EMPTY;
      return;
    }
    int out = tree.arc[leaving];
    state[out] = units[out] == 0 ? EMPTY : FULL;
    state[entering] = IN_TREE;
    int inner = onFirstSide ? first : second;
    int onto = onFirstSide ? second : first;
    boolean rising = from[entering] == inner;
    long lift = price[onto] + (rising ? -cost[entering] : cost[entering]) - price[inner];
    tree.move(leaving, inner, onto, entering, rising);
    tree.lift(inner, lift, price);
  }

  private long room(int arc) {
    long limit = capacity[arc];
    return limit == FlowNetwork.UNLIMITED ? limit : limit - units[arc];
  }

  private int join(int first, int second) {
    int a = first;
    int b = second;
    while (a != b) {
      if (tree.depth[a] >= tree.depth[b]) {
        a = tree.parent[a];
      } else {
        b = tree.parent[b];
      }
    }
    return a;
  }

  private void push(int entering, boolean forward, int first, int second, int join, long change) {
    units[entering] += forward ? change : -change;
    for (int node = first; node != join; node = tree.parent[node]) {
      units[tree.arc[node]] += tree.rises[node] ? -change : change;
    }
    for (int node = second; node != join; node = tree.parent[node]) {
      units[tree.arc[node]] += tree.rises[node] ? change : -change;
    }
  }
}
