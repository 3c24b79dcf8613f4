package org.watchfloor.solve;

import java.math.BigInteger;

/**
 * A flow of least cost, and the prices that prove it. Immutable.
 *
 * @see NetworkSimplex
 */
public final class Flow {
  private final FlowNetwork network;
  private final long[] units;
  private final long[][] price;
  private final long pivots;

  Flow(FlowNetwork network, long[] units, long[][] price, long pivots) {
    this.network = network;
    this.units = units;
    this.price = price;
    this.pivots = pivots;
  }

  /** How many units an arc carries. */
  public long units(int arc) {
    return units[arc];
  }

  /** What the whole flow costs for one of the aims, exactly. */
  public BigInteger cost(int aim) {
    BigInteger sum = BigInteger.ZERO;
    for (int arc = 0; arc < units.length; arc++) {
      long cost = network.cost(aim, arc);
      if (units[arc] != 0 && cost != 0) {
        sum = sum.add(BigInteger.valueOf(cost).multiply(BigInteger.valueOf(units[arc])));
      }
    }
    return sum;
  }

  /**
   * What one more unit on an arc would cost for an aim if everything else made room for it in the
   * cheapest way. With the aims in order, the first that is not 0 is positive on every arc that is
   * empty and negative on every arc that is full: that is the proof that no flow is better.
   */
  public long reducedCost(int aim, int arc) {
    return network.cost(aim, arc) + price[aim][network.from(arc)] - price[aim][network.to(arc)];
  }

  /**
   * What a unit at a node is worth for an aim, against a unit at any other node of the same part of
   * the network. Only differences mean anything.
   */
  public long price(int aim, int node) {
    return price[aim][node];
  }

  /** How many times the tree of arcs was changed until nothing was left to better. */
  public long pivots() {
    return pivots;
  }
}
