package org.watchfloor.supply.reserve;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.watchfloor.supply.SupplyItem;

/**
 * Which goods of the catalogue count as goods of a norm.
 *
 * @param prefix how their code by GB/T 38565 begins
 * @param unit the unit they must have for {@code holds} to be true of them
 * @param spec the specification they must have; null for any
 * @param holds how many units of the norm one of their units is, above 0
 */
record Counted(String prefix, String unit, @Nullable String spec, BigDecimal holds) {

  /** Whether this is about such goods, whatever they are counted in. */
  boolean names(SupplyItem item) {
    return item.code().startsWith(prefix);
  }

  /** Whether how much they hold is known. */
  boolean fits(SupplyItem item) {
    return names(item) && item.unit().equals(unit) && (spec == null || spec.equals(item.spec()));
  }
}
