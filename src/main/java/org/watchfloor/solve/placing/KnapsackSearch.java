package org.watchfloor.solve.placing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * For small problems: a bound from one knapsack for each place with a premium for each group, and a
 * search through the answers it cannot rule out. Premiums are whole numbers of parts of a cost, the
 * knapsacks are solved exactly, so what is ruled out is ruled out for certain. Work is counted. One
 * thread; only without bundles.
 */
final class KnapsackSearch {
  private static final long SCALE = 1 << 10;

  /** A step over all knapsacks of one problem may not have more cells. */
  private static final long MOST_CELLS = 12_000_000;

  private static final long MOST = 1L << 60;
  private static final int ROOT_STEPS = 400;
  private static final int NODE_STEPS = 25;

  private final PlacingProblem problem;
  private final Effort effort;
  private final boolean open;
  private final int groups;
  private final int places;
  private final long[][] cost;
  private final int[][] load;
  private final int[] capacity;
  private final int[] best;
  private long bestCost;
  private long work;
  private final long budget;
  private boolean cut;
  private long bound = Long.MIN_VALUE;

  private final int[] chosen;
  private final int[] times;
  private long[] value = new long[0];
  private long[] takes = new long[0];

  private static final class Node {
    final boolean[] alive;
    final int[] fixed;
    final int[] room;
    double[] premium;
    long base;

    Node(boolean[] alive, int[] fixed, int[] room, double[] premium, long base) {
      this.alive = alive;
      this.fixed = fixed;
      this.room = room;
      this.premium = premium;
      this.base = base;
    }

    Node copy() {
      return new Node(alive.clone(), fixed.clone(), room.clone(), premium.clone(), base);
    }
  }

  /**
   * @param start an answer, as places; -1 for nobody's
   * @param startCost its total
   * @param open whether groups may be left out
   */
  private KnapsackSearch(
      PlacingProblem problem,
      int[] start,
      long startCost,
      boolean open,
      int unit,
      long budget,
      Effort effort) {
    this.problem = problem;
    this.effort = effort;
    this.open = open;
    this.budget = budget;
    groups = problem.groups;
    places = problem.places;
    cost = new long[groups][places];
    load = new int[groups][places];
    capacity = new int[places];
    for (int p = 0; p < places; p++) {
      capacity[p] = (int) Math.min(problem.capacity[p] / unit, Integer.MAX_VALUE / 2);
    }
    for (int g = 0; g < groups; g++) {
      Arrays.fill(load[g], -1);
      for (int a = problem.first(g); a < problem.end(g); a++) {
        int p = problem.arcPlace[a];
        long units = problem.load(g, a) / unit;
        cost[g][p] = problem.cost(g, a);
        load[g][p] = units <= capacity[p] ? (int) units : -1;
      }
    }
    best = start.clone();
    bestCost = startCost;
    chosen = new int[groups];
    times = new int[groups];
  }

  /** A search, if the problem is small enough for it; null if not. */
  static @Nullable KnapsackSearch of(
      PlacingProblem problem,
      int[] start,
      long startCost,
      boolean open,
      long budget,
      Effort effort) {
    if (problem.bundled || (long) problem.groups * problem.places > 400_000) {
      return null;
    }
    if ((problem.widest + (open ? problem.unplacedCost : 0))
        >= MOST / SCALE / (problem.groups + 2)) {
      return null;
    }
    long unit = 0;
    for (int g = 0; g < problem.groups; g++) {
      for (int a = problem.first(g); a < problem.end(g); a++) {
        unit = gcd(unit, problem.load(g, a));
      }
    }
    unit = Math.max(1, Math.min(unit, Integer.MAX_VALUE));
    double cells = 0;
    for (long room : problem.capacity) {
      cells += (double) (room / unit) * problem.groups;
    }
    return cells > MOST_CELLS
        ? null
        : new KnapsackSearch(problem, start, startCost, open, (int) unit, budget, effort);
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /** The best places found. */
  int[] best() {
    return best.clone();
  }

  long bestCost() {
    return bestCost;
  }

  /** Proven: nothing costs less in total. */
  long bound() {
    return bound;
  }

  /**
   * Searches.
   *
   * @param price prices of room to begin with
   */
  void run(double[] price) {
    double[] premium = new double[groups];
    boolean[] alive = new boolean[groups * places];
    for (int g = 0; g < groups; g++) {
      double least = Double.POSITIVE_INFINITY;
      for (int p = 0; p < places; p++) {
        alive[g * places + p] = load[g][p] >= 0;
      }
      for (int a = problem.first(g); a < problem.end(g); a++) {
        least =
            Math.min(
                least,
                problem.cost(g, a) + (double) problem.load(g, a) * price[problem.arcPlace[a]]);
      }
      premium[g] = Double.isFinite(least) ? least : 0;
    }
    int[] fixed = new int[groups];
    Arrays.fill(fixed, -1);
    search(new Node(alive, fixed, capacity.clone(), premium, 0), 0);
    if (!cut) {
      bound = bestCost;
    }
  }

  private void search(Node node, int depth) {
    while (!spent()) {
      if (!settle(node)) {
        return;
      }
      long proven = lift(node, depth == 0 && bound == Long.MIN_VALUE ? ROOT_STEPS : NODE_STEPS);
      if (depth == 0 && bound == Long.MIN_VALUE) {
        bound = proven;
      }
      if (proven >= bestCost) {
        return;
      }
      if (rule(node)) {
        continue;
      }
      int group = undecided(node);
      if (group < 0) {
        return;
      }
      int place = cheapest(node, group);
      if (place < 0) {
        return;
      }
      Node with = node.copy();
      for (int p = 0; p < places; p++) {
        with.alive[group * places + p] = p == place;
      }
      if (open) {
        fix(with, group, place);
      }
      search(with, depth + 1);
      node.alive[group * places + place] = false;
    }
  }

  private boolean spent() {
    cut |= work > budget || effort.stop().getAsBoolean();
    return cut;
  }

  private static void fix(Node node, int group, int place) {
    node.fixed[group] = place;
  }

  /** Takes groups that have one way left out of the question; false if there is no answer here. */
  private boolean settle(Node node) {
    node.base = 0;
    System.arraycopy(capacity, 0, node.room, 0, places);
    for (int g = 0; g < groups; g++) {
      int only = -1;
      int ways = 0;
      for (int p = 0; p < places; p++) {
        if (node.alive[g * places + p]) {
          ways++;
          only = p;
        }
      }
      if (ways == 0 && !open) {
        return false;
      }
      if (ways == 1 && !open) {
        fix(node, g, only);
      }
      int at = node.fixed[g];
      if (at >= 0) {
        if (!node.alive[g * places + at]) {
          return false;
        }
        node.room[at] -= load[g][at];
        node.base += cost[g][at];
        if (node.room[at] < 0) {
          return false;
        }
      }
    }
    boolean narrowed = false;
    for (int g = 0; g < groups; g++) {
      for (int p = 0; p < places && node.fixed[g] < 0; p++) {
        if (node.alive[g * places + p] && load[g][p] > node.room[p]) {
          node.alive[g * places + p] = false;
          narrowed = true;
        }
      }
    }
    return !narrowed || settle(node);
  }

  /** Better premiums by steps; what they prove. Leaves the best ones in the node. */
  private long lift(Node node, int steps) {
    double[] premium = node.premium.clone();
    long most = Long.MIN_VALUE;
    double pace = 1;
    int idle = 0;
    for (int step = 0; step < steps; step++) {
      long[] whole = whole(premium);
      long proven = relaxed(node, whole);
      if (proven > most) {
        idle = proven > most + SCALE / 8 ? 0 : idle + 1;
        most = proven;
        node.premium = premium.clone();
        if (Math.ceilDiv(most, SCALE) >= bestCost || spent()) {
          break;
        }
      } else {
        idle++;
      }
      repair(node);
      int norm = 0;
      for (int g = 0; g < groups; g++) {
        norm += node.fixed[g] >= 0 ? 0 : (1 - times[g]) * (1 - times[g]);
      }
      if (norm == 0) {
        break;
      }
      if (idle >= 6) {
        pace /= 1.6;
        idle = 0;
        if (pace < 0.01) {
          break;
        }
      }
      double goal = Math.max(1, bestCost - (double) proven / SCALE);
      double length = pace * 1.02 * goal / norm;
      for (int g = 0; g < groups; g++) {
        if (node.fixed[g] < 0) {
          premium[g] += length * (1 - times[g]);
          if (open) {
            premium[g] = Math.min(premium[g], problem.cost(g, -1));
          }
        }
      }
    }
    return Math.ceilDiv(most, SCALE);
  }

  private long[] whole(double[] premium) {
    long[] whole = new long[groups];
    double limit = (double) MOST / (groups + 2);
    for (int g = 0; g < groups; g++) {
      whole[g] = Math.round(Math.max(-limit, Math.min(limit, premium[g] * SCALE)));
      if (open) {
        whole[g] = Math.min(whole[g], SCALE * problem.cost(g, -1));
      }
    }
    return whole;
  }

  /** The relaxed total in parts of a cost; notes how often each group was chosen. */
  private long relaxed(Node node, long[] premium) {
    Arrays.fill(times, 0);
    long sum = SCALE * node.base;
    for (int g = 0; g < groups; g++) {
      sum += node.fixed[g] >= 0 ? 0 : premium[g];
    }
    int[] items = new int[groups];
    for (int p = 0; p < places; p++) {
      int n = 0;
      for (int g = 0; g < groups; g++) {
        if (node.fixed[g] < 0 && node.alive[g * places + p] && premium[g] > SCALE * cost[g][p]) {
          items[n++] = g;
        }
      }
      sum -= knapsack(p, node.room[p], items, n, premium);
    }
    return sum;
  }

  private long knapsack(int place, int room, int[] items, int n, long[] premium) {
    int width = room + 1;
    int words = (width + 63) >> 6;
    if (value.length < width) {
      value = new long[width];
    }
    if (takes.length < n * words) {
      takes = new long[n * words];
    }
    Arrays.fill(value, 0, width, 0);
    Arrays.fill(takes, 0, n * words, 0);
    for (int i = 0; i < n; i++) {
      int g = items[i];
      int weight = load[g][place];
      long gain = premium[g] - SCALE * cost[g][place];
      for (int w = room; w >= weight; w--) {
        long with = value[w - weight] + gain;
        if (with > value[w]) {
          value[w] = with;
          takes[i * words + (w >> 6)] |= 1L << (w & 63);
        }
      }
    }
    work += (long) n * width + groups;
    int w = room;
    for (int i = n - 1; i >= 0; i--) {
      if ((takes[i * words + (w >> 6)] >> (w & 63) & 1) != 0) {
        int g = items[i];
        if (times[g]++ == 0 || cost[g][place] < cost[g][chosen[g]]) {
          chosen[g] = place;
        }
        w -= load[g][place];
      }
    }
    return value[room];
  }

  /** Makes an answer of what was chosen, if that goes simply. */
  private void repair(Node node) {
    int[] at = new int[groups];
    int[] room = node.room.clone();
    long sum = node.base;
    for (int g = 0; g < groups; g++) {
      at[g] = node.fixed[g];
      if (at[g] < 0 && times[g] > 0) {
        at[g] = chosen[g];
        room[at[g]] -= load[g][at[g]];
        sum += cost[g][at[g]];
      }
    }
    for (int g = 0; g < groups; g++) {
      if (at[g] < 0) {
        for (int p = 0; p < places; p++) {
          if (node.alive[g * places + p]
              && load[g][p] <= room[p]
              && (at[g] < 0 || cost[g][p] < cost[g][at[g]])) {
            at[g] = p;
          }
        }
        if (at[g] >= 0) {
          room[at[g]] -= load[g][at[g]];
          sum += cost[g][at[g]];
        } else if (open) {
          sum += problem.cost(g, -1);
        } else {
          return;
        }
      }
    }
    if (sum < bestCost) {
      bestCost = sum;
      System.arraycopy(at, 0, best, 0, groups);
    }
  }

  /** Rules out what a better answer cannot do; whether a group lost all ways but one. */
  private boolean rule(Node node) {
    long[] premium = whole(node.premium);
    long proven = relaxed(node, premium);
    long room = SCALE * (bestCost - 1) - proven;
    boolean narrowed = false;
    for (int p = 0; p < places; p++) {
      narrowed |= rule(node, p, premium, room);
    }
    return narrowed;
  }

  private boolean rule(Node node, int place, long[] premium, long room) {
    int width = node.room[place] + 1;
    int[] items = new int[groups];
    int n = 0;
    for (int g = 0; g < groups; g++) {
      if (node.fixed[g] < 0
          && node.alive[g * places + place]
          && premium[g] > SCALE * cost[g][place]) {
        items[n++] = g;
      }
    }
    long[][] ahead = new long[n + 1][width];
    for (int i = 0; i < n; i++) {
      extend(ahead[i], ahead[i + 1], items[i], place, premium);
    }
    long whole = ahead[n][width - 1];
    work += 3L * n * width;
    boolean narrowed = false;
    for (int g = 0; g < groups; g++) {
      long gain = premium[g] - SCALE * cost[g][place];
      if (node.fixed[g] < 0 && node.alive[g * places + place] && gain <= 0) {
        long forced = gain + ahead[n][width - 1 - load[g][place]];
        if (whole - forced > room) {
          narrowed |= kill(node, g, place);
        }
      }
    }
    long[] behind = new long[width];
    long[] next = new long[width];
    for (int i = n - 1; i >= 0; i--) {
      int g = items[i];
      int weight = load[g][place];
      long gain = premium[g] - SCALE * cost[g][place];
      long with = Long.MIN_VALUE;
      long without = Long.MIN_VALUE;
      for (int w = 0; w < width; w++) {
        without = Math.max(without, ahead[i][w] + behind[width - 1 - w]);
        if (w + weight < width) {
          with = Math.max(with, gain + ahead[i][w] + behind[width - 1 - w - weight]);
        }
      }
      if (whole - with > room) {
        narrowed |= kill(node, g, place);
      } else if (whole - without > room) {
        for (int p = 0; p < places; p++) {
          if (p != place && node.alive[g * places + p]) {
            narrowed |= kill(node, g, p);
          }
        }
        if (open) {
          fix(node, g, place);
          narrowed = true;
        }
      }
      extend(behind, next, g, place, premium);
      long[] swap = behind;
      behind = next;
      next = swap;
    }
    return narrowed;
  }

  private void extend(long[] from, long[] to, int group, int place, long[] premium) {
    int weight = load[group][place];
    long gain = premium[group] - SCALE * cost[group][place];
    System.arraycopy(from, 0, to, 0, Math.min(weight, from.length));
    for (int w = weight; w < from.length; w++) {
      to[w] = Math.max(from[w], from[w - weight] + gain);
    }
  }

  /** Rules a pair out; whether that leaves its group with at most one way. */
  private boolean kill(Node node, int group, int place) {
    node.alive[group * places + place] = false;
    int ways = 0;
    for (int p = 0; p < places; p++) {
      ways += node.alive[group * places + p] ? 1 : 0;
    }
    return ways <= 1;
  }

  /** The group to decide next: one chosen wrongly, with the fewest ways; -1 if all are settled. */
  private int undecided(Node node) {
    relaxed(node, whole(node.premium));
    int pick = -1;
    int fewest = Integer.MAX_VALUE;
    for (int g = 0; g < groups; g++) {
      if (node.fixed[g] < 0) {
        int ways = times[g] == 1 ? 2 * places : 0;
        boolean any = false;
        for (int p = 0; p < places; p++) {
          if (node.alive[g * places + p]) {
            ways++;
            any = true;
          }
        }
        if (any && ways < fewest) {
          fewest = ways;
          pick = g;
        }
      }
    }
    return pick;
  }

  private int cheapest(Node node, int group) {
    if (times[group] > 0 && node.alive[group * places + chosen[group]]) {
      return chosen[group];
    }
    int best = -1;
    for (int p = 0; p < places; p++) {
      if (node.alive[group * places + p] && (best < 0 || cost[group][p] < cost[group][best])) {
        best = p;
      }
    }
    return best;
  }
}
