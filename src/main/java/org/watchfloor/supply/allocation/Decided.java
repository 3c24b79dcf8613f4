package org.watchfloor.supply.allocation;

import java.util.Optional;
import org.watchfloor.supply.allocation.AllocationRequest.Demand;

/** What the officer has decided about a stock and a demand, as a reason. */
final class Decided {
  private Decided() {}

  /** That it was forbidden, or how much it was fixed at; nothing where it was left open. */
  static Optional<Why> about(AllocationRequest request, Source source, Demand asked) {
    String depot = source.depot().name();
    return request.fixes().stream()
        .filter(fix ->
            fix.depot().equals(source.depot().id())
                && fix.demand().equals(asked.id())
                && fix.item().equals(asked.item()))
        .findFirst()
        .map(fix ->
            fix.quantity().signum() == 0
                ? new Why.Forbidden(depot, source.stock().free())
                : new Why.Pinned(depot, fix.quantity()));
  }
}
