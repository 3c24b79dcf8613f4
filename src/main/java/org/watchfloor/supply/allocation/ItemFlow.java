package org.watchfloor.supply.allocation;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.RefusedException;
import org.watchfloor.solve.ExactScale;
import org.watchfloor.solve.Flow;
import org.watchfloor.solve.FlowNetwork;
import org.watchfloor.solve.NetworkSimplex;
import org.watchfloor.supply.allocation.AllocationRequest.Demand;

/**
 * The best flow of one item. The aims: what stays short, with higher priorities first; lateness,
 * priority by priority; tiers; cost. A demand that is not met is met from a node that stands for
 * nothing, so there is always a flow.
 *
 * <p>One number is enough for all priorities of what stays short, however much there is of it: any
 * change swaps one unit that stays short for one other at most.
 */
final class ItemFlow {
  private final ItemProblem problem;
  private final List<Integer> priorities;
  private final boolean byTier;
  private final ExactScale minutes;

  /**
   * @param priorities all of the request, the first to be met first
   * @param minutes how minutes are counted in whole units
   */
  ItemFlow(ItemProblem problem, List<Integer> priorities, boolean byTier, ExactScale minutes) {
    this.problem = problem;
    this.priorities = priorities;
    this.byTier = byTier;
    this.minutes = minutes;
  }

  /**
   * What moves on each lane.
   *
   * @param units whole units by lane
   * @param unmet whole units by demand
   * @param flow the proof; lanes are its first arcs
   */
  record Solved(long[] units, long[] unmet, Flow flow) {}

  /** The aim a reduced cost belongs to. */
  enum Aim {
    UNMET,
    LATE,
    TIER,
    COST
  }

  int aims() {
    return priorities.size() + 3;
  }

  Aim aim(int index) {
    if (index == 0) {
      return Aim.UNMET;
    }
    if (index <= priorities.size()) {
      return Aim.LATE;
    }
    return index == priorities.size() + 1 ? Aim.TIER : Aim.COST;
  }

  ItemProblem problem() {
    return problem;
  }

  /**
   * Solves it.
   *
   * @param cost what a unit costs by lane
   * @param shut lanes that carry nothing
   * @param least whole units a lane carries at least
   * @return nothing if the least amounts cannot all be carried
   */
  Optional<Solved> solve(long[] cost, boolean[] shut, long[] least) {
    List<Source> sources = problem.sources();
    List<Demand> demands = problem.demands();
    List<Lane> lanes = problem.lanes();
    ExactScale scale = problem.quantities();
    int nothing = sources.size() + demands.size();
    try {
      long[] free = new long[sources.size()];
      long[] wanted = new long[demands.size()];
      Arrays.setAll(free, source -> scale.whole(sources.get(source).free()));
      Arrays.setAll(wanted, demand -> scale.whole(problem.wanted(demand)));
      for (int lane = 0; lane < lanes.size(); lane++) {
        free[lanes.get(lane).source()] -= least[lane];
        wanted[lanes.get(lane).demand()] -= least[lane];
      }
      if (Arrays.stream(free).anyMatch(left -> left < 0)
          || Arrays.stream(wanted).anyMatch(left -> left < 0)) {
        return Optional.empty();
      }
      FlowNetwork network =
          new FlowNetwork(nothing + 1, aims(), lanes.size() + sources.size() + demands.size());
      for (int lane = 0; lane < lanes.size(); lane++) {
        Lane one = lanes.get(lane);
        network.addArc(
            one.source(),
            sources.size() + one.demand(),
            shut[lane] ? 0 : FlowNetwork.UNLIMITED,
            costs(one, cost[lane]));
      }
      for (int source = 0; source < sources.size(); source++) {
        network.addSupply(source, free[source]);
        network.addSupply(nothing, -free[source]);
        network.addArc(source, nothing, FlowNetwork.UNLIMITED, new long[aims()]);
      }
      for (int demand = 0; demand < demands.size(); demand++) {
        network.addSupply(sources.size() + demand, -wanted[demand]);
        network.addSupply(nothing, wanted[demand]);
        long[] missing = new long[aims()];
        missing[0] = priorities.size() - priorities.indexOf(demands.get(demand).priority());
        network.addArc(nothing, sources.size() + demand, FlowNetwork.UNLIMITED, missing);
      }
      Flow flow = NetworkSimplex.solve(network).orElseThrow();
      long[] units = new long[lanes.size()];
      Arrays.setAll(units, lane -> flow.units(lane) + least[lane]);
      long[] unmet = new long[demands.size()];
      Arrays.setAll(unmet, demand -> flow.units(lanes.size() + sources.size() + demand));
      return Optional.of(new Solved(units, unmet, flow));
    } catch (ArithmeticException e) {
      throw RefusedException.of("allocation.refused.tooLarge", problem.item());
    }
  }

  private long[] costs(Lane lane, long cost) {
    long[] costs = new long[aims()];
    if (lane.late().signum() > 0) {
      int priority = problem.demands().get(lane.demand()).priority();
      costs[1 + priorities.indexOf(priority)] = minutes.whole(lane.late());
    }
    costs[priorities.size() + 1] = byTier ? problem.sources().get(lane.source()).depot().tier() : 0;
    costs[priorities.size() + 2] = cost;
    return costs;
  }

  /**
   * What a flow comes to in whole units: what stays short by priority, lateness by priority, tier,
   * cost. Flows of the same item are compared by it, the first number first.
   */
  List<BigInteger> totals(Solved solved, long[] cost) {
    BigInteger[] sums = new BigInteger[2 * priorities.size() + 2];
    Arrays.fill(sums, BigInteger.ZERO);
    for (int demand = 0; demand < solved.unmet().length; demand++) {
      int rank = priorities.indexOf(problem.demands().get(demand).priority());
      sums[rank] = sums[rank].add(BigInteger.valueOf(solved.unmet()[demand]));
    }
    for (int lane = 0; lane < solved.units().length; lane++) {
      if (solved.units()[lane] > 0) {
        long[] costs = costs(problem.lanes().get(lane), cost[lane]);
        BigInteger units = BigInteger.valueOf(solved.units()[lane]);
        for (int aim = 1; aim < costs.length; aim++) {
          int at = priorities.size() + aim - 1;
          sums[at] = sums[at].add(units.multiply(BigInteger.valueOf(costs[aim])));
        }
      }
    }
    return List.of(sums);
  }
}
