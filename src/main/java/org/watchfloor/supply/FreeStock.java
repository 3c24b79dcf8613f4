package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.util.HashMap;
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
    for (TransferOrder order : transfers.list()) {
      if (order.state().waiting()) {
        for (TransferLine line : order.lines()) {
          StockKey key = new StockKey(order.from(), line.item(), ReserveMode.PHYSICAL);
          free.computeIfPresent(key, (_, there) -> Math.max(0, there - line.quantity()));
        }
      }
    }
    return free;
  }
}
