package org.watchfloor.solve.placing;

import java.util.Arrays;

/** Who goes where, and how good that is at least. */
public final class Placing {
  private final int[] placeOf;
  private final long cost;
  private final long unplaced;
  private final long costBound;
  private final long unplacedBound;
  private final boolean stopped;

  Placing(
      int[] placeOf,
      long cost,
      long unplaced,
      long costBound,
      long unplacedBound,
      boolean stopped) {
    this.placeOf = placeOf.clone();
    this.cost = cost;
    this.unplaced = unplaced;
    this.costBound = Math.min(cost, costBound);
    this.unplacedBound = Math.min(unplaced, unplacedBound);
    this.stopped = stopped;
  }

  /** The place of a group; -1 if it has none. */
  public int placeOf(int group) {
    return placeOf[group];
  }

  int[] places() {
    return placeOf.clone();
  }

  /** What the pairs and the extra places cost together. */
  public long cost() {
    return cost;
  }

  /** The priorities of the groups without a place, added up. */
  public long unplaced() {
    return unplaced;
  }

  /** Proven: whoever leaves no more priority out than this answer pays at least so much. */
  public long costBound() {
    return costBound;
  }

  /** Proven: at least so much priority stays without a place. */
  public long unplacedBound() {
    return unplacedBound;
  }

  /** Whether it is proven that nothing is better. */
  public boolean optimal() {
    return cost == costBound && unplaced == unplacedBound;
  }

  /** Whether the search was ended from outside before its work was done. */
  public boolean stopped() {
    return stopped;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Placing that
        && cost == that.cost
        && unplaced == that.unplaced
        && costBound == that.costBound
        && unplacedBound == that.unplacedBound
        && Arrays.equals(placeOf, that.placeOf);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(placeOf);
  }
}
