package org.watchfloor.solve.placing;

import java.util.Arrays;

/**
 * A lower bound from prices on room: whoever takes room pays its price, and capacities are let go.
 * Prices are sought with doubles and then rounded; what they prove is reckoned in whole numbers of
 * {@link #SCALE} parts of a cost. Groups that should stay together are bounded together, as a
 * choice of places that each cost extra to open.
 */
final class CapacityPrices {
  /** Parts of a unit of cost in which prices are given. */
  private static final long SCALE = 1 << 10;

  private static final double MOST = 0x1p61;

  private final PlacingProblem problem;
  private final boolean open;

  /** What being left out costs here; any figure 0 or more proves something. */
  private final long leftOut;

  private final boolean costsNothing;

  /**
   * @param open whether groups may be left out, for {@code leftOut} a unit of priority
   * @param costsNothing whether pairs and extra places count as 0: to bound what is left out
   */
  CapacityPrices(PlacingProblem problem, boolean open, long leftOut, boolean costsNothing) {
    this.problem = problem;
    this.open = open;
    this.leftOut = leftOut;
    this.costsNothing = costsNothing;
  }

  private double pair(int group, int arc) {
    return costsNothing ? 0 : problem.weight[group] * (double) problem.arcCost[arc];
  }

  private double outside(int group) {
    return open ? leftOut * (double) problem.priority[group] : Double.POSITIVE_INFINITY;
  }

  /**
   * Better prices by steps along what is asked too much of, starting from some.
   *
   * @param goal a cost somebody has reached, in the same reckoning
   */
  double[] improve(double[] start, double goal, int steps, Effort effort) {
    double[] price = start.clone();
    double[] best = start.clone();
    double bestBound = Double.NEGATIVE_INFINITY;
    double[] asked = new double[problem.places];
    double pace = 1;
    int idle = 0;
    for (int step = 0; step < steps && !effort.stop().getAsBoolean(); step++) {
      double bound = relaxed(price, asked);
      if (bound > bestBound) {
        idle = bound > bestBound + 1e-6 * Math.abs(bestBound) ? 0 : idle + 1;
        bestBound = bound;
        best = price.clone();
      } else {
        idle++;
      }
      if (idle >= 8) {
        pace /= 2;
        idle = 0;
        price = best.clone();
        if (pace < 1e-4) {
          break;
        }
        continue;
      }
      double norm = 0;
      for (int p = 0; p < price.length; p++) {
        asked[p] -= problem.capacity[p];
        if (price[p] <= 0 && asked[p] < 0) {
          asked[p] = 0;
        }
        norm += asked[p] * asked[p];
      }
      if (norm == 0) {
        break;
      }
      double length = pace * Math.max(goal - bound, 1e-4 * Math.abs(goal)) / norm;
      for (int p = 0; p < price.length; p++) {
        price[p] = Math.max(0, price[p] + length * asked[p]);
      }
    }
    return best;
  }

  /** The relaxed cost in doubles, and how much room is asked for there. */
  private double relaxed(double[] price, double[] asked) {
    Arrays.fill(asked, 0);
    double sum = 0;
    for (int p = 0; p < price.length; p++) {
      sum -= price[p] * problem.capacity[p];
    }
    for (int g = 0; g < problem.groups; g++) {
      if (!bundled(g)) {
        int a = cheapest(g, price);
        sum += a < 0 ? outsideOrNothing(g) : pair(g, a) + load(g, a) * price[problem.arcPlace[a]];
        if (a >= 0) {
          asked[problem.arcPlace[a]] += load(g, a);
        }
      }
    }
    if (problem.bundled) {
      double[] whole = new double[problem.places];
      int[] hits = new int[problem.places];
      for (int b = 0; b < problem.bundleCost.length; b++) {
        if (bundled(b, problem.bundleMembers[b])) {
          sum += relaxedBundle(b, price, asked, whole, hits);
        }
      }
    }
    return sum;
  }

  private boolean bundled(int group) {
    int b = problem.bundled ? problem.bundleOf[group] : -1;
    return b >= 0 && bundled(b, problem.bundleMembers[b]);
  }

  private boolean bundled(int bundle, int[] members) {
    return !costsNothing && members.length > 1 && problem.bundleCost[bundle] > 0;
  }

  private double relaxedBundle(int b, double[] price, double[] asked, double[] whole, int[] hits) {
    int[] members = problem.bundleMembers[b];
    Arrays.fill(whole, 0);
    Arrays.fill(hits, 0);
    double own = 0;
    int opened = 0;
    for (int g : members) {
      int a = cheapest(g, price);
      own += a < 0 ? outsideOrNothing(g) : pair(g, a) + load(g, a) * price[problem.arcPlace[a]];
      if (a >= 0 && hits[problem.arcPlace[a]] >= 0) {
        hits[problem.arcPlace[a]] = -1;
        opened++;
      }
    }
    own += problem.bundleCost[b] * (double) Math.max(0, opened - 1);
    Arrays.fill(hits, 0);
    for (int g : members) {
      for (int a = problem.first(g); a < problem.end(g); a++) {
        int p = problem.arcPlace[a];
        hits[p]++;
        whole[p] += pair(g, a) + load(g, a) * price[p];
      }
    }
    int best = -1;
    for (int p = 0; p < whole.length; p++) {
      if (hits[p] == members.length && (best < 0 || whole[p] < whole[best])) {
        best = p;
      }
    }
    boolean together = best >= 0 && whole[best] <= own;
    for (int g : members) {
      int a = together ? problem.arc(g, best) : cheapest(g, price);
      if (a >= 0) {
        asked[problem.arcPlace[a]] += load(g, a);
      }
    }
    return together ? whole[best] : own;
  }

  private double outsideOrNothing(int group) {
    return open ? outside(group) : 0;
  }

  private double load(int group, int arc) {
    return problem.size[group] * (double) problem.arcLoad[arc];
  }

  private int cheapest(int group, double[] price) {
    double least = outside(group);
    int best = -1;
    for (int a = problem.first(group); a < problem.end(group); a++) {
      double at = pair(group, a) + load(group, a) * price[problem.arcPlace[a]];
      if (at < least) {
        least = at;
        best = a;
      }
    }
    return best;
  }

  /**
   * What prices prove, exactly: no answer costs less in this reckoning. Prices too large to be
   * reckoned with are taken as 0.
   */
  long proven(double[] price) {
    for (long scale = SCALE; scale >= 1; scale /= 32) {
      long[] whole = new long[price.length];
      double most = 3.0 * scale * problem.widest;
      for (int p = 0; p < price.length; p++) {
        whole[p] = Math.round(Math.max(0, Math.min(price[p] * scale, 0x1p52)));
        most += whole[p] * (double) problem.capacity[p];
      }
      for (int g = 0; g < problem.groups; g++) {
        double one = open ? scale * outside(g) : 0;
        for (int a = problem.first(g); a < problem.end(g); a++) {
          one = Math.max(one, load(g, a) * whole[problem.arcPlace[a]]);
        }
        most += one;
      }
      if (most < MOST) {
        return Math.ceilDiv(reckon(whole, scale), scale);
      }
    }
    return costsNothing ? 0 : -problem.widest;
  }

  private long reckon(long[] price, long scale) {
    long sum = 0;
    for (int p = 0; p < price.length; p++) {
      sum -= price[p] * problem.capacity[p];
    }
    for (int g = 0; g < problem.groups; g++) {
      if (!bundled(g)) {
        sum += least(g, price, scale);
      }
    }
    if (problem.bundled) {
      BundlePrices bundles = new BundlePrices(problem, price, scale);
      for (int b = 0; b < problem.bundleCost.length; b++) {
        int[] members = problem.bundleMembers[b];
        if (bundled(b, members)) {
          long apart = 0;
          long[] outside = new long[members.length];
          for (int i = 0; i < members.length; i++) {
            apart += least(members[i], price, scale);
            outside[i] = open ? scale * leftOut * problem.priority[members[i]] : Long.MAX_VALUE;
          }
          sum +=
              Math.max(
                  Math.max(apart, bundles.bound(b, outside)), spread(b, outside, price, scale));
        }
      }
    }
    return sum;
  }

  /** The bundle with each unit of room paying its part of opening the place; see SplitFlow. */
  private long spread(int bundle, long[] outside, long[] price, long scale) {
    int[] members = problem.bundleMembers[bundle];
    long opening = scale * problem.bundleCost[bundle];
    long load = problem.bundleLoad(bundle);
    long[] part = new long[problem.places];
    for (int p = 0; p < part.length; p++) {
      long most = Math.min(problem.capacity[p], load);
      part[p] = most == 0 ? 0 : opening / most;
    }
    long sum = -opening;
    for (int i = 0; i < members.length; i++) {
      int g = members[i];
      long least = outside[i];
      for (int a = problem.first(g); a < problem.end(g); a++) {
        int p = problem.arcPlace[a];
        if (problem.load(g, a) <= problem.capacity[p]) {
          least =
              Math.min(
                  least, scale * problem.cost(g, a) + problem.load(g, a) * (price[p] + part[p]));
        }
      }
      sum += least == Long.MAX_VALUE ? 0 : least;
    }
    return sum;
  }

  private long least(int group, long[] price, long scale) {
    long least = open ? scale * leftOut * problem.priority[group] : Long.MAX_VALUE;
    for (int a = problem.first(group); a < problem.end(group); a++) {
      long pair = costsNothing ? 0 : scale * problem.cost(group, a);
      least = Math.min(least, pair + problem.load(group, a) * price[problem.arcPlace[a]]);
    }
    return least == Long.MAX_VALUE ? 0 : least;
  }
}
