package org.watchfloor.solve.placing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Walks through answers that may ask too much of places, at a price that follows how hard it is to
 * keep them: for small problems with little room to spare, where moves that keep every capacity
 * lead nowhere. What was left is not entered again for a while. Only without bundles. Deterministic
 * for a seed.
 */
final class TabuWalk {
  private static final int LOOKED_AT = 24;

  /** So many places of each group are looked at. */
  private static final int NEAR = 8;

  /** How fast the price of asking too much follows what is asked. */
  private static final double UP = 1.02;

  private static final double DOWN = 0.995;

  private final PlacingProblem problem;
  private final Effort effort;
  private final SplittableRandom random;
  private final int[] arc;
  private final long[] room;
  private final long[] until;
  private final int[][] near;
  private final boolean[] close;
  private int[] best;
  private long bestCost;
  private final double[] penalty;

  /** The start leaves nobody out. */
  TabuWalk(PlacingProblem problem, int[] start, long startCost, double[] price, Effort effort) {
    this.problem = problem;
    this.effort = effort;
    random = new SplittableRandom(effort.seed() ^ 0x5DEECE66DL);
    arc = start.clone();
    best = start.clone();
    bestCost = startCost;
    room = problem.capacity.clone();
    for (int g = 0; g < arc.length; g++) {
      room[problem.arcPlace[arc[g]]] -= problem.load(g, arc[g]);
    }
    penalty = price.clone();
    near = new int[problem.groups][];
    close = new boolean[problem.groups * problem.places];
    for (int g = 0; g < near.length; g++) {
      near[g] = near(g, price);
      for (int a : near[g]) {
        close[g * problem.places + problem.arcPlace[a]] = true;
      }
    }
    until = new long[problem.groups * problem.places];
  }

  /** The arcs that are cheapest with the price of room. */
  private int[] near(int group, double[] price) {
    return IntStream.range(problem.first(group), problem.end(group))
        .boxed()
        .sorted(
            Comparator.comparingDouble(
                a -> problem.cost(group, a) + problem.load(group, a) * price[problem.arcPlace[a]]))
        .limit(NEAR)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  int[] best() {
    return best;
  }

  private double over(int place, long room) {
    return room < 0 ? -room * penalty[place] : 0;
  }

  private double shift(int group, int to) {
    int from = arc[group];
    int p = problem.arcPlace[from];
    int q = problem.arcPlace[to];
    return problem.cost(group, to)
        - problem.cost(group, from)
        + over(p, room[p] + problem.load(group, from))
        - over(p, room[p])
        + over(q, room[q] - problem.load(group, to))
        - over(q, room[q]);
  }

  private double exchange(int g, int gTo, int h, int hTo) {
    int p = problem.arcPlace[arc[g]];
    int q = problem.arcPlace[arc[h]];
    return problem.cost(g, gTo)
        - problem.cost(g, arc[g])
        + problem.cost(h, hTo)
        - problem.cost(h, arc[h])
        + over(p, room[p] + problem.load(g, arc[g]) - problem.load(h, hTo))
        - over(p, room[p])
        + over(q, room[q] + problem.load(h, arc[h]) - problem.load(g, gTo))
        - over(q, room[q]);
  }

  /** Walks for so much work, or until a cost is reached that nothing can be below. */
  void walk(long budget, long floor) {
    long work = 0;
    long cost = 0;
    for (int g = 0; g < arc.length; g++) {
      cost += problem.cost(g, arc[g]);
    }
    double mean = Math.max(1e-3, Arrays.stream(penalty).average().orElse(1));
    for (int p = 0; p < penalty.length; p++) {
      penalty[p] = Math.max(penalty[p], mean / 10);
    }
    int n = problem.groups;
    for (long turn = 1; work < budget && bestCost > floor; turn++) {
      if ((turn & 127) == 0 && effort.stop().getAsBoolean()) {
        return;
      }
      double least = Double.POSITIVE_INFINITY;
      int moved = -1;
      int to = -1;
      int other = -1;
      int otherTo = -1;
      for (int g = 0; g < n; g++) {
        work += near[g].length;
        for (int a : near[g]) {
          if (a != arc[g] && until[g * problem.places + problem.arcPlace[a]] < turn) {
            double change = shift(g, a);
            if (change < least) {
              least = change;
              moved = g;
              to = a;
              other = -1;
            }
          }
        }
      }
      for (int k = 0; k < Math.min(n, LOOKED_AT); k++) {
        int g = n <= LOOKED_AT ? k : random.nextInt(n);
        int p = problem.arcPlace[arc[g]];
        work += n;
        for (int h = 0; h < n; h++) {
          int q = problem.arcPlace[arc[h]];
          if (q == p
              || !close[g * problem.places + q]
              || !close[h * problem.places + p]
              || until[g * problem.places + q] >= turn
              || until[h * problem.places + p] >= turn) {
            continue;
          }
          int gTo = problem.arc(g, q);
          int hTo = problem.arc(h, p);
          double change = exchange(g, gTo, h, hTo);
          if (change < least) {
            least = change;
            moved = g;
            to = gTo;
            other = h;
            otherTo = hTo;
          }
        }
      }
      if (moved < 0) {
        continue;
      }
      cost += put(moved, to, turn);
      if (other >= 0) {
        cost += put(other, otherTo, turn);
      }
      boolean kept = true;
      for (int p = 0; p < room.length; p++) {
        kept &= room[p] >= 0;
        penalty[p] *= room[p] < 0 ? UP : DOWN;
      }
      if (kept && cost < bestCost) {
        bestCost = cost;
        best = arc.clone();
      }
    }
  }

  private long put(int group, int to, long turn) {
    int from = arc[group];
    int p = problem.arcPlace[from];
    room[p] += problem.load(group, from);
    room[problem.arcPlace[to]] -= problem.load(group, to);
    until[group * problem.places + p] = turn + 6 + random.nextInt(10);
    arc[group] = to;
    return problem.cost(group, to) - problem.cost(group, from);
  }
}
