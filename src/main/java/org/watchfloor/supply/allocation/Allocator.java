package org.watchfloor.supply.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.watchfloor.base.RefusedException;
import org.watchfloor.solve.ExactScale;
import org.watchfloor.supply.allocation.AllocationAnswer.Aims;
import org.watchfloor.supply.allocation.AllocationAnswer.Effort;
import org.watchfloor.supply.allocation.AllocationRequest.Demand;
import org.watchfloor.supply.allocation.AllocationRequest.Depot;
import org.watchfloor.supply.allocation.AllocationRequest.Way;
import org.watchfloor.supply.allocation.ItemFlow.Solved;
import org.watchfloor.task.Progress;

/**
 * Answers what must move where. Items do not compete with each other, so each is a flow of its own,
 * exact; where trips are counted or lines must carry a least load, a search goes on from there and
 * the flow bounds what it finds. Any thread but the JavaFX thread; keeps nothing.
 */
public final class Allocator {
  private final AllocationRequest request;
  private final List<ItemFlow> flows = new ArrayList<>();
  private final List<long[]> costs = new ArrayList<>();
  private final Map<String, Map<String, Way>> ways;
  private final Scales scales;

  private Allocator(
      AllocationRequest request,
      Collection<String> items,
      Map<String, Map<String, Way>> ways,
      Scales scales) {
    this.request = request;
    this.ways = ways;
    this.scales = scales;
    for (String item : items) {
      ItemProblem problem = ItemProblem.of(item, request, ways);
      flows.add(new ItemFlow(problem, scales.priorities(), request.byTier(), scales.minutes()));
      BigDecimal size = request.truck().map(truck -> truck.size(item)).orElse(BigDecimal.ONE);
      long[] cost = new long[problem.lanes().size()];
      try {
        Arrays.setAll(
            cost, lane -> scales.money().whole(problem.lanes().get(lane).cost().multiply(size)));
      } catch (ArithmeticException e) {
        throw RefusedException.of("allocation.refused.tooLarge", item);
      }
      costs.add(cost);
    }
  }

  /**
   * Solves a request.
   *
   * @param progress is told item by item and may cancel
   * @throws RefusedException if numbers are so large or fine that they cannot be added up exactly
   */
  public static AllocationAnswer solve(AllocationRequest request, Progress progress) {
    long begun = System.nanoTime();
    Map<String, Map<String, Way>> ways = new HashMap<>();
    for (Way way : request.ways()) {
      ways.computeIfAbsent(way.depot(), _ -> new HashMap<>()).put(way.place(), way);
    }
    Scales scales = Scales.of(request);
    Set<String> items = new LinkedHashSet<>();
    request.demands().forEach(demand -> items.add(demand.item()));
    AllocationAnswer answer;
    if (request.truck().isPresent()) {
      answer = new Allocator(request, items, ways, scales).run(progress);
    } else {
      answer = AllocationAnswer.none(request);
      int done = 0;
      for (String item : items) {
        // one after the other: a province's lanes of all items at once fill the memory
        progress.stopIfCancelled();
        answer = answer.plus(new Allocator(request, List.of(item), ways, scales).run(progress));
        progress.at(++done, items.size());
      }
    }
    return answer.after((System.nanoTime() - begun) / 1_000_000);
  }

  /** How the request's numbers are counted in whole units, and its priorities in their order. */
  private record Scales(List<Integer> priorities, ExactScale minutes, ExactScale money) {
    static Scales of(AllocationRequest request) {
      return new Scales(
          request.demands().stream().map(Demand::priority).distinct().sorted().toList(),
          ExactScale.of(timesOf(request)),
          ExactScale.of(costsOf(request)));
    }
  }

  private static List<BigDecimal> timesOf(AllocationRequest request) {
    List<BigDecimal> all = new ArrayList<>();
    request.ways().forEach(way -> way.minutes().ifPresent(all::add));
    request.demands().forEach(demand -> demand.latest().ifPresent(all::add));
    request.depots().stream()
        .map(Depot::stock)
        .flatMap(List::stream)
        .forEach(stock -> all.add(stock.lead()));
    return all;
  }

  private static List<BigDecimal> costsOf(AllocationRequest request) {
    List<BigDecimal> all = new ArrayList<>();
    request.ways().forEach(way -> all.add(way.cost()));
    request.truck().ifPresent(truck -> scaleSizes(all, truck.sizes().values()));
    return all;
  }

  /** A cost times a size has the digits of both. */
  private static void scaleSizes(List<BigDecimal> costs, Iterable<BigDecimal> sizes) {
    int places = ExactScale.of(costs).places() + ExactScale.of(sizes).places();
    costs.add(BigDecimal.ONE.movePointLeft(places));
  }

  private AllocationAnswer run(Progress progress) {
    List<Solved> best = new ArrayList<>();
    for (int i = 0; i < flows.size(); i++) {
      progress.stopIfCancelled();
      long[] cost = costs.get(i);
      best.add(
          flows.get(i).solve(cost, new boolean[cost.length], new long[cost.length]).orElseThrow());
    }
    List<ItemProblem> problems = flows.stream().map(ItemFlow::problem).toList();
    Appraisal appraisal = new Appraisal(request, problems, ways);
    Aims bound = appraisal.bound(best);
    Candidate found = appraisal.of(leastLoads(best));
    int rounds = 0;
    if (request.truck().isPresent() && found.aims().compareTo(bound) > 0) {
      rounds = request.effort();
      found = new TripSearch(flows, appraisal, request).search(found, rounds, progress);
    }
    long pivots = best.stream().mapToLong(solved -> solved.flow().pivots()).sum();
    return new Explained(request, flows, best, appraisal, found, scales.money(), scales.minutes())
        .answer(bound, new Effort(0, pivots, rounds, request.seed()));
  }

  private List<Solved> leastLoads(List<Solved> best) {
    if (request.leastLoad().isEmpty()) {
      return best;
    }
    List<Solved> all = new ArrayList<>();
    for (int i = 0; i < flows.size(); i++) {
      all.add(new LeastLoads(flows.get(i), costs.get(i), request.leastLoad().get()).solve());
    }
    return all;
  }
}
