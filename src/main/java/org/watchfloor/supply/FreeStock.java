package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** How much of each line of goods in hand, 0 or more; what is not named is not there. */
  public Map<StockKey, Long> now() {
    Map<StockKey, Long> free = new HashMap<>();
    for (StockLine line : supply.stock()) {
      if (line.key().mode() == ReserveMode.PHYSICAL) {
        free.put(line.key(), supply.available(line));
      }
    }
    for (Promise one : promised()) {
      free.computeIfPresent(one.key(), (_, there) -> Math.max(0, there - one.quantity()));
    }
    return free;
  }

  /**
   * Goods a depot was asked for and has not given yet: they stand in its ledger for that order.
   *
   * @param order the number of the transfer order
   * @param quantity above 0
   */
  public record Promise(StockKey key, String order, long quantity) {}

  /** What depots were asked for and have not given yet, order by order. */
  public List<Promise> promised() {
    List<Promise> all = new ArrayList<>();
    for (TransferOrder order : transfers.list()) {
      if (order.state().waiting()) {
        for (TransferLine line : order.lines()) {
          StockKey key = new StockKey(order.from(), line.item(), ReserveMode.PHYSICAL);
          all.add(new Promise(key, order.number(), line.quantity()));
        }
      }
    }
    return all;
  }
}
