package org.watchfloor.supply.reserve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.SupplyItem;

/**
 * How much there is of some goods, in the units of their norm, rounded down.
 *
 * @param physical what stands in depots and can be used
 * @param agreed what others have agreed to hold 协议
 * @param capacity what could be made 产能
 * @param counted the goods of the catalogue that count
 * @param uncounted those that are meant, but nobody knows how much they hold
 */
public record OnHand(
    long physical,
    long agreed,
    long capacity,
    List<SupplyItem> counted,
    List<SupplyItem> uncounted) {
  public OnHand {
    counted = List.copyOf(counted);
    uncounted = List.copyOf(uncounted);
  }

  /**
   * Adds it up.
   *
   * @param today what is past its last day of use then does not count
   */
  static OnHand of(
      Goods goods, List<SupplyItem> catalogue, List<StockLine> stock, LocalDate today) {
    BigDecimal physical = BigDecimal.ZERO;
    BigDecimal agreed = BigDecimal.ZERO;
    BigDecimal capacity = BigDecimal.ZERO;
    List<SupplyItem> counted = new ArrayList<>();
    List<SupplyItem> uncounted = new ArrayList<>();
    for (SupplyItem item : catalogue) {
      BigDecimal holds = goods.counting(item).map(Counted::holds).orElse(null);
      if (holds == null) {
        if (goods.names(item)) {
          uncounted.add(item);
        }
        continue;
      }
      counted.add(item);
      for (StockLine line : stock) {
        if (!line.key().item().equals(item.code())) {
          continue;
        }
        switch (line.key().mode()) {
          case PHYSICAL -> physical = physical.add(holds(holds, line.available(today)));
          case AGREEMENT -> agreed = agreed.add(holds(holds, told(line, today)));
          case CAPACITY -> capacity = capacity.add(holds(holds, told(line, today)));
        }
      }
    }
    return new OnHand(down(physical), down(agreed), down(capacity), counted, uncounted);
  }

  private static long told(StockLine line, LocalDate today) {
    return Math.max(0, line.quantity() - line.expired(today));
  }

  private static BigDecimal holds(BigDecimal holds, long quantity) {
    return holds.multiply(BigDecimal.valueOf(quantity));
  }

  private static long down(BigDecimal exact) {
    return exact.setScale(0, RoundingMode.DOWN).longValueExact();
  }
}
