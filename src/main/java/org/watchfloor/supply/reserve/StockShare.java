package org.watchfloor.supply.reserve;

import java.math.BigDecimal;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.SupplyItem;

/**
 * One line of stock as an addend of a sum of reserves.
 *
 * @param line the line of stock
 * @param item its goods
 * @param usable how much of it counts, in its own unit: not what is past its last day of use, nor
 *     what of goods in hand is held back for somebody
 * @param holds how many units of the norm one unit of the goods is
 */
public record StockShare(StockLine line, SupplyItem item, long usable, BigDecimal holds) {

  /** What it adds, in units of the norm; not rounded. */
  public BigDecimal counted() {
    return holds.multiply(BigDecimal.valueOf(usable));
  }
}
