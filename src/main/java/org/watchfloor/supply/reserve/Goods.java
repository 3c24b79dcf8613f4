package org.watchfloor.supply.reserve;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.watchfloor.supply.SupplyItem;

/**
 * Goods a norm speaks of.
 *
 * @param key their name in the rule file
 * @param name what they are called
 * @param unit what the norm counts them in
 * @param items which goods of the catalogue they are
 */
public record Goods(String key, String name, String unit, List<Counted> items) {
  public Goods {
    items = List.copyOf(items);
  }

  /** Whether some goods of the catalogue are meant, whatever they are counted in. */
  boolean names(SupplyItem item) {
    return items.stream().anyMatch(counted -> counted.names(item));
  }

  /** How many units of the norm one unit of some goods is; empty if that is not known. */
  public Optional<BigDecimal> holds(SupplyItem item) {
    return counting(item).map(Counted::holds);
  }

  /** How some goods of the catalogue count; empty if how much they hold is not known. */
  Optional<Counted> counting(SupplyItem item) {
    return items.stream().filter(counted -> counted.fits(item)).findFirst();
  }
}
