package org.watchfloor.solve.placing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Goes through all answers of a very small problem, bundles included, and passes over those that
 * cannot be better. Work is counted. One thread.
 */
final class Enumeration {
  private static final int MOST_GROUPS = 24;
  private static final long MOST_STEPS = 3_000_000;

  private final PlacingProblem problem;
  private final Standing standing;
  private final Effort effort;
  private final int[] order;
  private final int[][] ways;
  private final long[] least;
  private final int[] best;
  private long bestTotal;
  private long steps;

  /** The standing is where it begins and where the best is left. */
  Enumeration(Standing standing, Effort effort) {
    this.problem = standing.problem;
    this.standing = standing;
    this.effort = effort;
    best = standing.arc.clone();
    bestTotal = standing.total();
    boolean small = problem.groups <= MOST_GROUPS;
    order =
        small
            ? IntStream.range(0, problem.groups)
                .boxed()
                .sorted(Comparator.comparingInt(g -> problem.end(g) - problem.first(g)))
                .mapToInt(Integer::intValue)
                .toArray()
            : new int[0];
    ways = new int[order.length][];
    least = new long[order.length + 1];
    for (int i = order.length - 1; i >= 0; i--) {
      int g = order[i];
      ways[i] =
          IntStream.concat(IntStream.range(problem.first(g), problem.end(g)), IntStream.of(-1))
              .boxed()
              .sorted(Comparator.comparingLong(a -> problem.cost(g, a)))
              .mapToInt(Integer::intValue)
              .toArray();
      least[i] = least[i + 1] + problem.cost(g, ways[i][0]) - problem.cost(g, -1);
    }
  }

  /** Whether all answers were gone through; the standing is never worse afterwards. */
  boolean run() {
    if (order.length == 0) {
      return false;
    }
    int[] none = new int[problem.groups];
    Arrays.fill(none, -1);
    standing.take(none);
    boolean whole = down(0);
    standing.take(best);
    return whole;
  }

  /** What is not decided yet stands outside; the least it could gain is known. */
  private boolean down(int depth) {
    if (++steps > MOST_STEPS || (steps & 4095) == 0 && effort.stop().getAsBoolean()) {
      return false;
    }
    if (standing.total() + least[depth] >= bestTotal) {
      return true;
    }
    if (depth == order.length) {
      bestTotal = standing.total();
      System.arraycopy(standing.arc, 0, best, 0, best.length);
      return true;
    }
    int g = order[depth];
    for (int a : ways[depth]) {
      if (a < 0 || standing.fits(g, a)) {
        standing.move(g, a);
        boolean whole = down(depth + 1);
        standing.move(g, -1);
        if (!whole) {
          return false;
        }
      }
    }
    return true;
  }
}
