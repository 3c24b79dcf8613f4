package org.watchfloor.supply.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.watchfloor.supply.allocation.AllocationAnswer.Trips;
import org.watchfloor.supply.allocation.AllocationRequest.Truck;
import org.watchfloor.supply.allocation.ItemFlow.Solved;
import org.watchfloor.task.Progress;

/**
 * Looks for flows whose goods need fewer and shorter trips. A trip costs the same full or half
 * empty, which no flow knows; so each round charges every way what its goods paid for their trips
 * in the round before (dynamic slope scaling, Kim and Pardalos 1999), and every other round the
 * emptiest truck is taken out. Flows come with all earlier aims as good as can be; where lines must
 * carry a least load, each round's do, and aims are compared in their order. The same seed gives
 * the same rounds.
 */
final class TripSearch {
  /** How finely a unit's share of a trip is counted. */
  private static final long FINE = 1_000_000;

  private final List<ItemFlow> flows;
  private final Appraisal appraisal;
  private final Truck truck;
  private final Optional<BigDecimal> leastLoad;
  private final Map<String, Map<String, Double>> share = new HashMap<>();
  private final SplittableRandom random;

  /**
   * @param request one with a truck
   */
  TripSearch(List<ItemFlow> flows, Appraisal appraisal, AllocationRequest request) {
    this.flows = flows;
    this.appraisal = appraisal;
    truck = request.truck().orElseThrow();
    leastLoad = request.leastLoad();
    random = new SplittableRandom(request.seed());
  }

  /** The best answer of so many rounds, the given one included. */
  Candidate search(Candidate start, int rounds, Progress progress) {
    Candidate best = start;
    Candidate last = start;
    for (int round = 0; round < rounds; round++) {
      progress.stopIfCancelled();
      progress.at(round, rounds);
      learn(last);
      Map<String, String> without = round % 2 == 0 ? Map.of() : emptiest(last);
      last = appraisal.of(flow(without));
      if (last.aims().compareTo(best.aims()) < 0) {
        best = last;
      }
    }
    return best;
  }

  private void learn(Candidate last) {
    for (Trips trips : appraisal.trips(last.items())) {
      double filled = trips.load().doubleValue() / truck.load().doubleValue();
      share
          .computeIfAbsent(trips.depot(), _ -> new HashMap<>())
          .put(trips.place(), trips.trips() / filled);
    }
  }

  /** A way whose last truck is hardly filled, one of the three emptiest by chance. */
  private Map<String, String> emptiest(Candidate last) {
    List<Trips> all = new ArrayList<>(appraisal.trips(last.items()));
    all.sort(
        Comparator.comparingDouble((Trips trips) ->
            trips.load().doubleValue() / (trips.trips() * truck.load().doubleValue())));
    if (all.isEmpty()) {
      return Map.of();
    }
    Trips chosen = all.get(random.nextInt(Math.min(3, all.size())));
    return Map.of(chosen.depot(), chosen.place());
  }

  private List<Solved> flow(Map<String, String> without) {
    List<Solved> all = new ArrayList<>();
    for (ItemFlow flow : flows) {
      ItemProblem problem = flow.problem();
      long[] cost = new long[problem.lanes().size()];
      Arrays.setAll(
          cost,
          index -> {
            Lane lane = problem.lanes().get(index);
            String depot = problem.sources().get(lane.source()).depot().id();
            String place = problem.demands().get(lane.demand()).place();
            double part = share.getOrDefault(depot, Map.of()).getOrDefault(place, 1.0);
            if (place.equals(without.get(depot))) {
              part *= 100;
            }
            double jitter = 1 + random.nextDouble() * 0.02;
            return Math.round(
                price(problem, lane).doubleValue()
                    * part
                    * jitter
                    * FINE
                    / truck.load().doubleValue());
          });
      all.add(solve(flow, cost));
    }
    return all;
  }

  private Solved solve(ItemFlow flow, long[] cost) {
    return leastLoad
        .map(least -> new LeastLoads(flow, cost, least).solve())
        .orElseGet(
            () -> flow.solve(cost, new boolean[cost.length], new long[cost.length]).orElseThrow());
  }

  private BigDecimal price(ItemProblem problem, Lane lane) {
    return lane.cost().multiply(truck.size(problem.item()));
  }
}
