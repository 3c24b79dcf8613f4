package org.watchfloor.supply.reserve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.SupplyItem;

/**
 * How much there is of some goods, and of which lines of stock that is the sum.
 *
 * @param shares the lines of stock that count, in the order of the catalogue; also those of which
 *     nothing can be used
 * @param counted the goods of the catalogue that count
 * @param uncounted those that are meant, but nobody knows how much they hold
 */
public record OnHand(
    List<StockShare> shares, List<SupplyItem> counted, List<SupplyItem> uncounted) {
  public OnHand {
    shares = List.copyOf(shares);
    counted = List.copyOf(counted);
    uncounted = List.copyOf(uncounted);
  }

  /**
   * Picks what counts.
   *
   * @param today what is past its last day of use then does not count
   */
  static OnHand of(
      Goods goods, List<SupplyItem> catalogue, List<StockLine> stock, LocalDate today) {
    List<StockShare> shares = new ArrayList<>();
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
      stock.stream()
          .filter(line -> line.key().item().equals(item.code()))
          .map(line -> new StockShare(line, item, usable(line, today), holds))
          .forEach(shares::add);
    }
    return new OnHand(shares, counted, uncounted);
  }

  /** What stands in depots and can be used; in units of the norm, rounded down. */
  public long physical() {
    return sum(ReserveMode.PHYSICAL);
  }

  /** What others have agreed to hold 协议; in units of the norm, rounded down. */
  public long agreed() {
    return sum(ReserveMode.AGREEMENT);
  }

  /** What could be made 产能; in units of the norm, rounded down. */
  public long capacity() {
    return sum(ReserveMode.CAPACITY);
  }

  private long sum(ReserveMode mode) {
    return shares.stream()
        .filter(share -> share.line().key().mode() == mode)
        .map(StockShare::counted)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(0, RoundingMode.DOWN)
        .longValueExact();
  }

  private static long usable(StockLine line, LocalDate today) {
    return line.key().mode() == ReserveMode.PHYSICAL
        ? line.available(today)
        : Math.max(0, line.quantity() - line.expired(today));
  }
}
