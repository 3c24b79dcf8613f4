package org.watchfloor.supply.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.watchfloor.supply.allocation.AllocationAnswer.Aims;
import org.watchfloor.supply.allocation.AllocationRequest.Demand;
import org.watchfloor.supply.allocation.AllocationRequest.Depot;
import org.watchfloor.supply.allocation.AllocationRequest.Way;

/** Tries every whole amount on every line of a small request for one item, one stock a depot. */
final class EveryAllocation {
  private final AllocationRequest request;
  private final List<Depot> depots;
  private final List<Demand> demands;
  private final long[][] amount;
  private @Nullable Aims best;

  EveryAllocation(AllocationRequest request) {
    this.request = request;
    depots = request.depots();
    demands = request.demands();
    amount = new long[depots.size()][demands.size()];
  }

  Aims best() {
    go(0);
    return Objects.requireNonNull(best);
  }

  private void go(int cell) {
    if (cell == depots.size() * demands.size()) {
      Aims now = appraise();
      if (best == null || now.compareTo(best) < 0) {
        best = now;
      }
      return;
    }
    int depot = cell / demands.size();
    int demand = cell % demands.size();
    long most = Math.min(left(depot), open(demand));
    if (way(depot, demand).isEmpty()
        || demands.get(demand).uselessLate() && late(depot, demand).signum() > 0) {
      most = 0;
    }
    Optional<BigDecimal> fixed =
        request.fixes().stream()
            .filter(fix -> fix.depot().equals(depots.get(depot).id()))
            .filter(fix -> fix.demand().equals(demands.get(demand).id()))
            .map(AllocationRequest.Fix::quantity)
            .findFirst();
    for (long x = 0; x <= most; x++) {
      boolean small =
          request.leastLoad().isPresent()
              && fixed.isEmpty()
              && x > 0
              && BigDecimal.valueOf(x).compareTo(request.leastLoad().get()) < 0;
      boolean other = fixed.isPresent() && fixed.get().compareTo(BigDecimal.valueOf(x)) != 0;
      if (!small && !other) {
        amount[depot][demand] = x;
        go(cell + 1);
        amount[depot][demand] = 0;
      }
    }
  }

  private long left(int depot) {
    long left = depots.get(depot).stock().getFirst().free().longValueExact();
    for (long given : amount[depot]) {
      left -= given;
    }
    return left;
  }

  private long open(int demand) {
    long open = demands.get(demand).quantity().longValueExact();
    for (long[] row : amount) {
      open -= row[demand];
    }
    return open;
  }

  private Optional<Way> way(int depot, int demand) {
    return request.ways().stream()
        .filter(way -> way.depot().equals(depots.get(depot).id()))
        .filter(way -> way.place().equals(demands.get(demand).place()))
        .findFirst();
  }

  private BigDecimal late(int depot, int demand) {
    BigDecimal arrives =
        way(depot, demand)
            .orElseThrow()
            .minutes()
            .orElseThrow()
            .add(depots.get(depot).stock().getFirst().lead());
    return demands
        .get(demand)
        .latest()
        .map(latest -> arrives.subtract(latest).max(BigDecimal.ZERO))
        .orElse(BigDecimal.ZERO);
  }

  private Aims appraise() {
    TreeMap<Integer, BigDecimal> unmet = new TreeMap<>();
    TreeMap<Integer, BigDecimal> late = new TreeMap<>();
    BigDecimal tier = BigDecimal.ZERO;
    BigDecimal cost = BigDecimal.ZERO;
    for (int demand = 0; demand < demands.size(); demand++) {
      int priority = demands.get(demand).priority();
      unmet.merge(priority, BigDecimal.valueOf(open(demand)), BigDecimal::add);
      late.merge(priority, BigDecimal.ZERO, BigDecimal::add);
      for (int depot = 0; depot < depots.size(); depot++) {
        BigDecimal moved = BigDecimal.valueOf(amount[depot][demand]);
        if (moved.signum() == 0) {
          continue;
        }
        late.merge(priority, moved.multiply(late(depot, demand)), BigDecimal::add);
        if (request.byTier()) {
          tier = tier.add(moved.multiply(BigDecimal.valueOf(depots.get(depot).tier())));
        }
        BigDecimal price = way(depot, demand).orElseThrow().cost();
        cost =
            cost.add(
                price.multiply(
                    request
                        .truck()
                        .map(truck -> moved.divide(truck.load(), 0, RoundingMode.UP))
                        .orElse(moved)));
      }
    }
    return new Aims(unmet, late, tier, cost);
  }
}
