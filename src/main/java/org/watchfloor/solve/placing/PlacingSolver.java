package org.watchfloor.solve.placing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.solve.placing.PlacingProblem.Builder;

/**
 * Solves placing problems. Equal loads without bundles are solved exactly; small problems are
 * searched through as far as the work allows; large ones begin from the answer with split groups
 * and are made better from there. Every answer keeps all capacities and carries a proven bound.
 * Pure; any thread that may compute for seconds.
 */
public final class PlacingSolver {
  /** Work of one round: looks at single moves. */
  private static final long ROUND = 6_000_000;

  /** Looks at single moves a group gets before anything else is tried. */
  private static final long DESCENT = 100_000;

  /** Cells of knapsacks for each look at a move. */
  private static final long KNAPSACKS = 25;

  private static final int PRICE_STEPS = 300;

  private PlacingSolver() {}

  /** The best answer found within the effort; only the effort's stop makes two answers differ. */
  public static Placing solve(PlacingProblem problem, Effort effort) {
    for (int b = 0; b < problem.bundleCost.length; b++) {
      if (problem.bundleHard[b] && problem.bundleMembers[b].length > 1) {
        return apart(problem, solve(melded(problem), effort));
      }
    }
    if (!problem.bundled) {
      long load = EqualLoads.commonLoad(problem);
      if (load >= 0) {
        return EqualLoads.solve(problem, load);
      }
    }
    return search(problem, effort);
  }

  private static Placing search(PlacingProblem problem, Effort effort) {
    SplitFlow flow = split(problem, problem.unplacedCost, false, effort);
    double[] price = flow == null ? new double[problem.places] : flow.price.clone();
    Standing standing = begin(problem, flow, price, effort);
    SplitFlow spread = spread(problem, problem.unplacedCost, effort);
    if (spread != null) {
      Standing other = begin(problem, spread, spread.price, effort);
      if (other.total() < standing.total()) {
        standing = other;
        price = spread.price.clone();
      }
    }
    if (flow == null) {
      CapacityPrices prices =
          new CapacityPrices(problem, standing.unplaced() > 0, problem.unplacedCost, false);
      price = prices.improve(price, standing.total(), PRICE_STEPS, effort);
      Standing other = begin(problem, null, price, effort);
      standing = other.total() < standing.total() ? other : standing;
    }
    Refine refine = new Refine(standing, price, effort);
    refine.fill();
    long budget = Math.min(ROUND * effort.rounds(), ROUND / 12 * effort.rounds() * problem.groups);
    refine.descend(Math.min(budget / 2, DESCENT * problem.groups));
    Enumeration all = new Enumeration(standing, effort);
    if (all.run()) {
      return new Proof(standing.total()).answer(standing, effort);
    }
    Proof first = Proof.by(problem, standing, price, KNAPSACKS * budget / 5, effort);
    if (first.closes(standing)) {
      return first.answer(standing, effort);
    }
    if (small(problem) && standing.unplaced() == 0) {
      refine.stir(2 * budget);
      TabuWalk walk = new TabuWalk(problem, standing.arc, standing.total(), price, effort);
      walk.walk(4 * budget, first.bound());
      standing.take(walk.best());
    } else {
      refine.stir(budget);
    }
    refine.descend(budget / 4);
    Proof proof = Proof.by(problem, standing, price, KNAPSACKS * budget, effort);
    if (proof.closes(standing)) {
      return proof.answer(standing, effort);
    }
    long total = Math.max(first.bound(), proof.bound());
    return bounded(problem, standing, flow, spread, price, total, effort);
  }

  /**
   * What the search through a small problem proves.
   *
   * @param bound nothing costs less in total
   */
  private record Proof(long bound) {
    /** Searches, and betters the standing where it finds something. */
    static Proof by(
        PlacingProblem problem, Standing standing, double[] price, long budget, Effort effort) {
      long total = standing.total();
      boolean open = standing.unplaced() > 0;
      KnapsackSearch search =
          KnapsackSearch.of(problem, standing.places(), total, open, budget, effort);
      if (search == null) {
        return new Proof(Long.MIN_VALUE);
      }
      search.run(price);
      if (search.bestCost() < total) {
        int[] places = search.best();
        int[] arcs = new int[places.length];
        for (int g = 0; g < arcs.length; g++) {
          arcs[g] = places[g] < 0 ? -1 : problem.arc(g, places[g]);
        }
        standing.take(arcs);
      }
      return new Proof(search.bound());
    }

    boolean closes(Standing standing) {
      return bound >= standing.total();
    }

    Placing answer(Standing standing, Effort effort) {
      long unplaced = standing.unplaced();
      long cost = standing.cost();
      return new Placing(
          standing.places(), cost, unplaced, cost, unplaced, effort.stop().getAsBoolean());
    }
  }

  private static boolean small(PlacingProblem problem) {
    return !problem.bundled && (long) problem.groups * problem.places <= 40_000;
  }

  private static @Nullable SplitFlow split(
      PlacingProblem problem, double leftOut, boolean costsNothing, Effort effort) {
    if (!problem.evenLoads || problem.places > SplitFlow.MOST_PLACES) {
      return null;
    }
    SplitFlow flow = new SplitFlow(problem, leftOut, costsNothing);
    return flow.run(effort) ? flow : null;
  }

  private static @Nullable SplitFlow spread(PlacingProblem problem, double leftOut, Effort effort) {
    if (!problem.bundled || !problem.evenLoads || problem.places > SplitFlow.MOST_PLACES) {
      return null;
    }
    SplitFlow flow = new SplitFlow(problem, leftOut, false);
    flow.spreadBundles();
    return flow.run(effort) ? flow : null;
  }

  /** The better of two beginnings: whole bundles first, and what the split answer leaves whole. */
  private static Standing begin(
      PlacingProblem problem, @Nullable SplitFlow flow, double[] price, Effort effort) {
    Standing standing = new Standing(problem);
    if (flow != null) {
      standing.take(flow.whole());
    }
    new Refine(standing, price, effort).fill();
    if (problem.bundled) {
      Standing together = new Standing(problem);
      new Refine(together, price, effort).fillBundles();
      return together.total() < standing.total() ? together : standing;
    }
    return standing;
  }

  private static Placing bounded(
      PlacingProblem problem,
      Standing standing,
      @Nullable SplitFlow flow,
      @Nullable SplitFlow spread,
      double[] price,
      long total,
      Effort effort) {
    long unplaced = standing.unplaced();
    long costBound = costBound(problem, standing, flow, spread, price, effort);
    if (unplaced == 0) {
      costBound = Math.max(costBound, total);
    }
    return new Placing(
        standing.places(),
        standing.cost(),
        unplaced,
        costBound,
        unplacedBound(problem, unplaced, effort),
        effort.stop().getAsBoolean());
  }

  /** At least so much priority is left out by everybody. */
  private static long unplacedBound(PlacingProblem problem, long reached, Effort effort) {
    long homeless = homeless(problem);
    if (reached == homeless) {
      return reached;
    }
    CapacityPrices prices = new CapacityPrices(problem, true, 1, true);
    SplitFlow flow = split(problem, 1, true, effort);
    double[] price =
        flow != null
            ? flow.price
            : prices.improve(new double[problem.places], reached, PRICE_STEPS, effort);
    return Math.max(Math.max(0, prices.proven(price)), homeless);
  }

  /** The priority of those who may go nowhere: everybody leaves them out, and they cost nothing. */
  static long nowhere(PlacingProblem problem) {
    long sum = 0;
    for (int g = 0; g < problem.groups; g++) {
      sum += problem.first(g) == problem.end(g) ? problem.priority[g] : 0;
    }
    return sum;
  }

  /** The priority of those who fit nowhere even alone. */
  private static long homeless(PlacingProblem problem) {
    long sum = 0;
    for (int g = 0; g < problem.groups; g++) {
      boolean fits = false;
      for (int a = problem.first(g); a < problem.end(g) && !fits; a++) {
        fits = problem.load(g, a) <= problem.capacity[problem.arcPlace[a]];
      }
      sum += fits ? 0 : problem.priority[g];
    }
    return sum;
  }

  /**
   * Whoever leaves no more out pays at least so much. What is left out is let go at some price a
   * unit of priority; any price proves something, so some are tried.
   */
  private static long costBound(
      PlacingProblem problem,
      Standing standing,
      @Nullable SplitFlow flow,
      @Nullable SplitFlow spread,
      double[] price,
      Effort effort) {
    long unplaced = standing.unplaced();
    // Who may go nowhere is left out by everybody: then all others have a place in every answer.
    if (unplaced == nowhere(problem)) {
      CapacityPrices prices = new CapacityPrices(problem, false, 0, false);
      long found = prices.proven(price);
      if (found < standing.cost() && (flow == null || problem.bundled && spread == null)) {
        double[] better = prices.improve(price, standing.cost(), PRICE_STEPS, effort);
        found = Math.max(found, prices.proven(better));
      }
      if (spread != null) {
        found = Math.max(found, prices.proven(spread.price));
      }
      return found;
    }
    long best = new CapacityPrices(problem, true, 0, false).proven(new double[problem.places]);
    long dearest = dearest(problem);
    for (long leftOut : new long[] {dearest, dearest / 4, dearest / 16}) {
      CapacityPrices prices = new CapacityPrices(problem, true, leftOut, false);
      SplitFlow other =
          problem.bundled
              ? spread(problem, leftOut, effort)
              : split(problem, leftOut, false, effort);
      double goal = standing.cost() + leftOut * (double) unplaced;
      double[] start = other == null ? price : other.price;
      double[] tried = other == null ? prices.improve(start, goal, PRICE_STEPS / 2, effort) : start;
      best = Math.max(best, prices.proven(tried) - leftOut * unplaced);
    }
    return best;
  }

  /** More than this a unit of priority, nobody would rather be left out. */
  private static long dearest(PlacingProblem problem) {
    long dearest = 1;
    for (int g = 0; g < problem.groups; g++) {
      for (int a = problem.first(g); a < problem.end(g); a++) {
        dearest = Math.max(dearest, Math.abs(problem.cost(g, a)) / problem.priority[g]);
      }
    }
    return dearest;
  }

  /** The problem with each set that must stay together as one group. */
  private static PlacingProblem melded(PlacingProblem problem) {
    Builder builder = new Builder();
    for (long room : problem.capacity) {
      builder.place(room);
    }
    int[] soft = new int[problem.bundleCost.length];
    for (int b = 0; b < soft.length; b++) {
      soft[b] = problem.bundleHard[b] ? -1 : builder.bundle(problem.bundleCost[b], false);
    }
    Map<Integer, Integer> rows = new HashMap<>();
    for (int g = 0; g < problem.groups; g++) {
      int b = problem.bundleOf[g];
      if (b >= 0 && problem.bundleHard[b]) {
        if (problem.bundleMembers[b][0] == g) {
          meld(problem, problem.bundleMembers[b], builder);
        }
        continue;
      }
      int shared = problem.rowOf[g];
      int from = problem.first(g);
      int to = problem.end(g);
      int row =
          rows.computeIfAbsent(
              shared,
              one ->
                  builder.row(
                      Arrays.copyOfRange(problem.arcPlace, from, to),
                      Arrays.copyOfRange(problem.arcCost, from, to),
                      Arrays.copyOfRange(problem.arcLoad, from, to)));
      builder.group(
          row, problem.weight[g], problem.size[g], problem.priority[g], b < 0 ? -1 : soft[b]);
    }
    try {
      return builder.build();
    } catch (TooLargeException e) {
      throw new IllegalStateException("Melding keeps all sums", e);
    }
  }

  private static void meld(PlacingProblem problem, int[] members, Builder builder) {
    int lead = members[0];
    int most = problem.end(lead) - problem.first(lead);
    int[] place = new int[most];
    long[] cost = new long[most];
    long[] load = new long[most];
    int n = 0;
    for (int a = problem.first(lead); a < problem.end(lead); a++) {
      int p = problem.arcPlace[a];
      cost[n] = 0;
      load[n] = 0;
      boolean all = true;
      for (int g : members) {
        int own = problem.arc(g, p);
        all &= own >= 0;
        cost[n] += own < 0 ? 0 : problem.cost(g, own);
        load[n] += own < 0 ? 0 : problem.load(g, own);
      }
      place[n] = p;
      n += all ? 1 : 0;
    }
    long priority = 0;
    for (int g : members) {
      priority += problem.priority[g];
    }
    int row = builder.row(Arrays.copyOf(place, n), Arrays.copyOf(cost, n), Arrays.copyOf(load, n));
    builder.group(row, 1, 1, priority, -1);
  }

  private static Placing apart(PlacingProblem problem, Placing melded) {
    int[] places = new int[problem.groups];
    int[] leader = new int[problem.bundleCost.length];
    int next = 0;
    for (int g = 0; g < problem.groups; g++) {
      int b = problem.bundleOf[g];
      boolean hard = b >= 0 && problem.bundleHard[b];
      if (hard && problem.bundleMembers[b][0] != g) {
        places[g] = melded.placeOf(leader[b]);
        continue;
      }
      if (hard) {
        leader[b] = next;
      }
      places[g] = melded.placeOf(next++);
    }
    return new Placing(
        places,
        melded.cost(),
        melded.unplaced(),
        melded.costBound(),
        melded.unplacedBound(),
        melded.stopped());
  }
}
