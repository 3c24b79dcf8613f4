package org.watchfloor.solve;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/** The plainest way to a flow of least cost: cancel rounds of negative cost until there is none. */
final class PlainFlow {
  private final FlowNetwork network;
  private final int nodes;
  private final int arcs;
  private final long[] cost;
  private final long[] units;

  /**
   * @param heavy how many units of a later aim one of an earlier aim outweighs
   */
  PlainFlow(FlowNetwork network, long heavy) {
    this.network = network;
    nodes = network.nodes();
    arcs = network.arcs();
    cost = new long[arcs];
    units = new long[arcs];
    for (int arc = 0; arc < arcs; arc++) {
      for (int aim = 0; aim < network.aims(); aim++) {
        cost[arc] = cost[arc] * heavy + network.cost(aim, arc);
      }
    }
  }

  /** The weighed cost of the best flow. */
  Optional<BigInteger> best() {
    long[] left = new long[nodes];
    for (int node = 0; node < network.nodes(); node++) {
      left[node] = network.supply(node);
    }
    while (sendOne(left)) {}
    for (long rest : left) {
      if (rest != 0) {
        return Optional.empty();
      }
    }
    while (cancel()) {}
    BigInteger sum = BigInteger.ZERO;
    for (int arc = 0; arc < arcs; arc++) {
      sum = sum.add(BigInteger.valueOf(cost[arc]).multiply(BigInteger.valueOf(units[arc])));
    }
    return Optional.of(sum);
  }

  private boolean sendOne(long[] left) {
    int[] by = new int[nodes];
    boolean[] seen = new boolean[nodes];
    Arrays.fill(by, -1);
    for (int node = 0; node < nodes; node++) {
      seen[node] = left[node] > 0;
    }
    for (int round = 0; round < nodes; round++) {
      for (int residual = 0; residual < 2 * arcs; residual++) {
        if (room(residual) > 0 && seen[start(residual)] && !seen[end(residual)]) {
          seen[end(residual)] = true;
          by[end(residual)] = residual;
        }
      }
    }
    for (int node = 0; node < nodes; node++) {
      if (left[node] < 0 && seen[node]) {
        left[node]++;
        int at = node;
        while (by[at] >= 0) {
          push(by[at], 1);
          at = start(by[at]);
        }
        left[at]--;
        return true;
      }
    }
    return false;
  }

  private boolean cancel() {
    long[] far = new long[nodes];
    int[] by = new int[nodes];
    Arrays.fill(by, -1);
    int changed = -1;
    for (int round = 0; round < nodes; round++) {
      changed = -1;
      for (int residual = 0; residual < 2 * arcs; residual++) {
        int end = end(residual);
        long longer = far[start(residual)] + cost(residual);
        if (room(residual) > 0 && longer < far[end]) {
          far[end] = longer;
          by[end] = residual;
          changed = end;
        }
      }
    }
    if (changed < 0) {
      return false;
    }
    for (int i = 0; i < nodes; i++) {
      changed = start(by[changed]);
    }
    long most = Long.MAX_VALUE;
    int at = changed;
    do {
      most = Math.min(most, room(by[at]));
      at = start(by[at]);
    } while (at != changed);
    do {
      push(by[at], most);
      at = start(by[at]);
    } while (at != changed);
    return true;
  }

  private int start(int residual) {
    return residual < arcs ? network.from(residual) : network.to(residual - arcs);
  }

  private int end(int residual) {
    return residual < arcs ? network.to(residual) : network.from(residual - arcs);
  }

  private long room(int residual) {
    return residual < arcs ? network.capacity(residual) - units[residual] : units[residual - arcs];
  }

  private long cost(int residual) {
    return residual < arcs ? cost[residual] : -cost[residual - arcs];
  }

  private void push(int residual, long amount) {
    units[residual < arcs ? residual : residual - arcs] += residual < arcs ? amount : -amount;
  }
}
