package org.watchfloor.supply.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.supply.allocation.AllocationRequest.Demand;

/** Why a demand stays short: stock by stock, what it had and why it did not come. */
final class Shortage {
  private final AllocationRequest request;
  private final Appraisal appraisal;
  private final ItemProblem problem;
  private final Demand asked;
  private final int demand;
  private final Map<Integer, BigDecimal> left;

  /**
   * @param left what each stock still has above its reserve
   */
  Shortage(
      AllocationRequest request,
      Appraisal appraisal,
      ItemProblem problem,
      int demand,
      Map<Integer, BigDecimal> left) {
    this.request = request;
    this.appraisal = appraisal;
    this.problem = problem;
    this.demand = demand;
    this.left = left;
    asked = problem.demands().get(demand);
  }

  List<Why> why() {
    List<Why> all = new ArrayList<>();
    int reach = 0;
    BigDecimal given = BigDecimal.ZERO;
    BigDecimal reserves = BigDecimal.ZERO;
    boolean below = false;
    for (int source = 0; source < problem.sources().size(); source++) {
      Source one = problem.sources().get(source);
      BigDecimal has = one.stock().quantity();
      BigDecimal over = left.getOrDefault(source, BigDecimal.ZERO);
      if (has.signum() <= 0) {
        continue;
      }
      if (problem.lane(source, demand) >= 0) {
        reach++;
        given = given.add(one.stock().free().subtract(over));
        reserves = reserves.add(has.subtract(one.stock().free()));
        below |= over.signum() > 0;
      } else {
        all.add(blocked(one));
      }
    }
    if (below) {
      request.leastLoad().ifPresent(least -> all.addFirst(new Why.BelowLeast(least)));
    }
    if (reach > 0) {
      all.addFirst(new Why.AllGiven(reach, given, reserves));
    } else if (all.isEmpty()) {
      all.add(new Why.Nobody(asked.item()));
    }
    return all;
  }

  private Why blocked(Source source) {
    String depot = source.depot().name();
    BigDecimal free = source.stock().free();
    Optional<Why> decided = Decided.about(request, source, asked);
    if (decided.isPresent()) {
      return decided.get();
    }
    Optional<BigDecimal> late =
        appraisal
            .way(source.depot().id(), asked.place())
            .map(way -> ItemProblem.lane(0, 0, source, asked, way).late());
    return late.<Why>map(minutes -> new Why.TooLate(depot, free, minutes))
        .orElseGet(() -> new Why.NoWay(depot, free));
  }
}
