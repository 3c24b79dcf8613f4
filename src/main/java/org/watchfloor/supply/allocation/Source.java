package org.watchfloor.supply.allocation;

import java.math.BigDecimal;
import org.watchfloor.supply.allocation.AllocationRequest.Depot;
import org.watchfloor.supply.allocation.AllocationRequest.Stock;

/**
 * A depot's stock of one item.
 *
 * @param pinned how much of it the officer has already decided about
 */
record Source(Depot depot, Stock stock, BigDecimal pinned) {

  /** What is left to be allocated. */
  BigDecimal free() {
    return stock.free().subtract(pinned);
  }
}
