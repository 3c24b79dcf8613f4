package org.watchfloor.supply.reserve;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.rule.Basis;

/**
 * How much of some goods should be kept.
 *
 * @param goods which
 * @param per for what
 * @param amount how much for one of these, above 0; null if nobody has said
 * @param daily whether so much is used every day
 * @param basis where it is from
 */
public record Norm(
    Goods goods, Measure per, @Nullable BigDecimal amount, boolean daily, Basis basis) {

  /** Whether it is for goods of a key, and for that measure. */
  boolean about(String key, Measure measure) {
    return goods.key().equals(key) && per == measure;
  }

  /** How much should be for an extent, in units of the norm; empty if nobody has said. */
  Optional<BigDecimal> need(Extent extent) {
    return over(extent.days()).map(amount -> amount.multiply(extent.size(per)));
  }

  /** How much of it for one of what it is kept for, over so many days; empty if nobody has said. */
  Optional<BigDecimal> over(int days) {
    return Optional.ofNullable(amount)
        .map(known -> daily ? known.multiply(BigDecimal.valueOf(days)) : known);
  }
}
