package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What depots can give now: goods in hand that are not past their day and not held back, without
 * what they were asked for and have not given yet. Their minimum is in it. Background threads.
 */
public final class FreeStock {
  private final SupplyService supply;
  private final TransferService transfers;

  @Inject
  FreeStock(SupplyService supply, TransferService transfers) {
    this.supply = supply;
    this.transfers = transfers;
  }

  /** As the figures of {@link #look}; the map is the caller's own, who may reckon on in it. */
  public Map<StockKey, Long> now() {
    return new HashMap<>(look().free());
  }

  /**
   * What can be given of each line of goods in hand and what of it is promised, from one reading of
   * the orders.
   */
  public Look look() {
    Map<StockKey, Long> asked = new HashMap<>();
    Map<StockKey, Set<String>> orders = new HashMap<>();
    for (TransferOrder order : transfers.list()) {
      if (order.state().waiting()) {
        for (TransferLine line : order.lines()) {
          StockKey key = new StockKey(order.from(), line.item(), ReserveMode.PHYSICAL);
          asked.merge(key, line.quantity(), Long::sum);
          orders.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(order.number());
        }
      }
    }
    Map<StockKey, Long> free = new HashMap<>();
    List<Promise> promised = new ArrayList<>();
    for (StockLine line : supply.stock()) {
      if (line.key().mode() == ReserveMode.PHYSICAL) {
        long there = supply.available(line);
        long held = Math.min(there, asked.getOrDefault(line.key(), 0L));
        free.put(line.key(), there - held);
        if (held > 0) {
          List<String> whose = List.copyOf(orders.getOrDefault(line.key(), Set.of()));
          promised.add(new Promise(line.key(), held, whose));
        }
      }
    }
    return new Look(free, promised);
  }

  /**
   * What depots can give and what they hold for orders, read together.
   *
   * @param free how much of each line of goods in hand, 0 or more; what is not named is not there
   * @param promised what is held for orders, one for each line of which anything is
   */
  public record Look(Map<StockKey, Long> free, List<Promise> promised) {
    public Look {
      free = Map.copyOf(free);
      promised = List.copyOf(promised);
    }
  }

  /**
   * Goods a depot has, was asked for and has not given yet. Orders may ask for more than there is:
   * which of them goes short is decided when they are issued.
   *
   * @param quantity above 0, never more than the depot has to give
   * @param orders the numbers of the transfer orders that ask for them
   */
  public record Promise(StockKey key, long quantity, List<String> orders) {
    public Promise {
      orders = List.copyOf(orders);
    }
  }
}
