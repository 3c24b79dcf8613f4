package org.watchfloor.supply.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.RefusedException;
import org.watchfloor.supply.allocation.ItemFlow.Solved;

/**
 * Gets rid of lines that carry less than the least a line may: the smallest first, each is either
 * dropped or filled up, whichever leaves the better flow. A lane is decided once, so it ends; the
 * answer need not be the best, the flow without this limit bounds it.
 */
final class LeastLoads {
  private final ItemFlow flow;
  private final long[] cost;
  private final boolean[] shut;
  private final long[] least;
  private final boolean[] decided;
  private final long limit;

  LeastLoads(ItemFlow flow, long[] cost, BigDecimal leastLoad) {
    this.flow = flow;
    this.cost = cost;
    int lanes = flow.problem().lanes().size();
    shut = new boolean[lanes];
    least = new long[lanes];
    decided = new boolean[lanes];
    int places = flow.problem().quantities().places();
    limit = units(leastLoad.movePointRight(places));
  }

  private long units(BigDecimal least) {
    try {
      return least.setScale(0, RoundingMode.CEILING).longValueExact();
    } catch (ArithmeticException e) {
      throw RefusedException.of("allocation.refused.tooLarge", flow.problem().item());
    }
  }

  /** A flow all lines of which carry enough. */
  Solved solve() {
    Solved now = flow.solve(cost, shut, least).orElseThrow();
    int lane = smallest(now);
    while (lane >= 0) {
      decided[lane] = true;
      least[lane] = limit;
      Optional<Solved> filled = flow.solve(cost, shut, least);
      least[lane] = 0;
      shut[lane] = true;
      Solved dropped = flow.solve(cost, shut, least).orElseThrow();
      if (filled.isPresent() && better(filled.get(), dropped)) {
        shut[lane] = false;
        least[lane] = limit;
        now = filled.get();
      } else {
        now = dropped;
      }
      lane = smallest(now);
    }
    return now;
  }

  private int smallest(Solved now) {
    int found = -1;
    for (int lane = 0; lane < decided.length; lane++) {
      long units = now.units()[lane];
      if (!decided[lane]
          && units > 0
          && units < limit
          && (found < 0 || units < now.units()[found])) {
        found = lane;
      }
    }
    return found;
  }

  private boolean better(Solved one, Solved other) {
    List<BigInteger> mine = flow.totals(one, cost);
    List<BigInteger> others = flow.totals(other, cost);
    for (int i = 0; i < mine.size(); i++) {
      int order = mine.get(i).compareTo(others.get(i));
      if (order != 0) {
        return order < 0;
      }
    }
    return true;
  }
}
