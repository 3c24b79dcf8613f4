package org.watchfloor.solve;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import java.util.Arrays;

/**
 * Nodes that give and take, and arcs that carry whole units between them at a cost for each of
 * several aims. The aims stand in the order of their weight: not the smallest saving in an earlier
 * one is given up for any in a later one. Not safe for several threads while it is being filled.
 */
public final class FlowNetwork {
  /** The capacity of an arc that limits nothing. */
  public static final long UNLIMITED = Long.MAX_VALUE;

  private final int aims;
  private final long[] supply;
  private int arcs;
  private int[] from;
  private int[] to;
  private long[] capacity;
  private final long[][] cost;

  /**
   * @param nodes how many nodes, numbered from 0
   * @param aims how many costs an arc has, 1 or more
   * @param arcs how many arcs are expected; more may follow
   */
  public FlowNetwork(int nodes, int aims, int arcs) {
    checkArgument(nodes >= 0 && aims >= 1 && arcs >= 0, "%s nodes, %s aims", nodes, aims);
    this.aims = aims;
    supply = new long[nodes];
    int room = Math.max(arcs, 8);
    from = new int[room];
    to = new int[room];
    capacity = new long[room];
    cost = new long[aims][room];
  }

  /**
   * Says what a node gives, or takes if the amount is negative.
   *
   * @throws ArithmeticException if the node's sum no longer fits into a long
   */
  public void addSupply(int node, long amount) {
    supply[node] = Math.addExact(supply[node], amount);
  }

  /**
   * Adds an arc and returns its number, counted from 0.
   *
   * @param limit what it carries at most, 0 or more, or {@link #UNLIMITED}
   * @param costs what a unit on it costs, one number for each aim; may be negative
   */
  public int addArc(int source, int target, long limit, long... costs) {
    checkElementIndex(source, supply.length);
    checkElementIndex(target, supply.length);
    checkArgument(limit >= 0, "capacity %s", limit);
    checkArgument(costs.length == aims, "%s costs for %s aims", costs.length, aims);
    if (arcs == from.length) {
      int room = Math.multiplyExact(2, arcs);
      from = Arrays.copyOf(from, room);
      to = Arrays.copyOf(to, room);
      capacity = Arrays.copyOf(capacity, room);
      for (int aim = 0; aim < aims; aim++) {
        cost[aim] = Arrays.copyOf(cost[aim], room);
      }
    }
    from[arcs] = source;
    to[arcs] = target;
    capacity[arcs] = limit;
    for (int aim = 0; aim < aims; aim++) {
      cost[aim][arcs] = costs[aim];
    }
    return arcs++;
  }

  /** How many nodes it has. */
  public int nodes() {
    return supply.length;
  }

  /** How many arcs it has by now. */
  public int arcs() {
    return arcs;
  }

  /** How many costs an arc has. */
  public int aims() {
    return aims;
  }

  /** What a node gives; negative if it takes. */
  public long supply(int node) {
    return supply[node];
  }

  /** Where an arc begins. */
  public int from(int arc) {
    return from[arc];
  }

  /** Where an arc ends. */
  public int to(int arc) {
    return to[arc];
  }

  /** What an arc carries at most. */
  public long capacity(int arc) {
    return capacity[arc];
  }

  /** What a unit on an arc costs for one of the aims. */
  public long cost(int aim, int arc) {
    return cost[aim][arc];
  }
}
