package org.watchfloor.supply.allocation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.supply.allocation.AllocationRequest.Demand;
import org.watchfloor.supply.allocation.AllocationRequest.Depot;
import org.watchfloor.supply.allocation.AllocationRequest.Stock;

/**
 * Whether what the officer fixes is there to be given and was asked for, one decision after the
 * other: those taken before leave less room. One thread.
 */
public final class FixRoom {
  private final Map<List<String>, BigDecimal> free = new HashMap<>();
  private final Map<List<String>, BigDecimal> open = new HashMap<>();

  /**
   * All the room there is.
   *
   * @param demands what is asked for, in any groups
   */
  public FixRoom(Collection<Depot> depots, Collection<List<Demand>> demands) {
    for (Depot depot : depots) {
      for (Stock stock : depot.stock()) {
        free.merge(List.of(depot.id(), stock.item()), stock.free(), BigDecimal::add);
      }
    }
    for (List<Demand> parts : demands) {
      parts.forEach(part -> open.put(List.of(part.id(), part.item()), part.quantity()));
    }
  }

  /** Takes it, or says why it cannot be had. */
  public Optional<Message> take(String depot, Demand demand, BigDecimal quantity) {
    List<String> stock = List.of(depot, demand.item());
    List<String> wanted = List.of(demand.id(), demand.item());
    BigDecimal there = free.getOrDefault(stock, BigDecimal.ZERO);
    if (there.compareTo(quantity) < 0) {
      return Optional.of(
          Message.of("allocation.fault.fixStock", depot, there.toPlainString(), demand.item()));
    }
    BigDecimal asked = open.getOrDefault(wanted, BigDecimal.ZERO);
    if (asked.compareTo(quantity) < 0) {
      return Optional.of(
          Message.of("allocation.fault.fixDemand", demand.id(), asked.toPlainString()));
    }
    free.put(stock, there.subtract(quantity));
    open.put(wanted, asked.subtract(quantity));
    return Optional.empty();
  }
}
