package org.watchfloor.solve.placing;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a set of groups that should stay together costs at least, with prices on room: each member
 * offers as much as it can without the offers for any place going beyond what opening it costs
 * (dual ascent of facility location). Whole numbers; any offers that keep that rule prove a bound.
 */
final class BundlePrices {
  private final PlacingProblem problem;
  private final long[] price;
  private final long scale;
  private final long[] slack;

  BundlePrices(PlacingProblem problem, long[] price, long scale) {
    this.problem = problem;
    this.price = price;
    this.scale = scale;
    slack = new long[problem.places];
  }

  private long at(int group, int arc) {
    return scale * problem.cost(group, arc)
        + problem.load(group, arc) * price[problem.arcPlace[arc]];
  }

  /**
   * The bound, in parts of a cost, the first place free.
   *
   * @param outside what each member pays where it has no place; {@code Long.MAX_VALUE} if it must
   *     have one
   */
  long bound(int bundle, long[] outside) {
    int[] members = problem.bundleMembers[bundle];
    long opening = scale * problem.bundleCost[bundle];
    Arrays.fill(slack, opening);
    long[] offer = new long[members.length];
    long[][] levels = new long[members.length][];
    int[][] order = new int[members.length][];
    int[] next = new int[members.length];
    for (int i = 0; i < members.length; i++) {
      int g = members[i];
      int first = problem.first(g);
      long[] at = IntStream.range(first, problem.end(g)).mapToLong(a -> at(g, a)).toArray();
      order[i] =
          IntStream.range(first, problem.end(g))
              .boxed()
              .sorted((a, b) -> Long.compare(at[a - first], at[b - first]))
              .mapToInt(Integer::intValue)
              .toArray();
      levels[i] = Arrays.stream(order[i]).mapToLong(a -> at[a - first]).toArray();
      offer[i] =
          levels[i].length == 0 ? Math.min(0, outside[i]) : Math.min(levels[i][0], outside[i]);
    }
    boolean raised = true;
    while (raised) {
      raised = false;
      for (int i = 0; i < members.length; i++) {
        raised |= levels[i].length > 0 && raise(i, offer, levels[i], order[i], next, outside[i]);
      }
    }
    long sum = -opening;
    for (long one : offer) {
      sum += one;
    }
    return sum;
  }

  /** Raises one offer to the next place it then reaches, or as far as all reached ones allow. */
  private boolean raise(int i, long[] offer, long[] levels, int[] order, int[] next, long outside) {
    while (next[i] < levels.length && levels[next[i]] <= offer[i]) {
      next[i]++;
    }
    long room = outside - offer[i];
    if (next[i] < levels.length) {
      room = Math.min(room, levels[next[i]] - offer[i]);
    }
    for (int k = 0; k < next[i]; k++) {
      room = Math.min(room, slack[problem.arcPlace[order[k]]]);
    }
    if (room <= 0) {
      return false;
    }
    for (int k = 0; k < next[i]; k++) {
      slack[problem.arcPlace[order[k]]] -= room;
    }
    offer[i] += room;
    return true;
  }
}
