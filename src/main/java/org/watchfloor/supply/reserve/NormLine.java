package org.watchfloor.supply.reserve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One norm beside what there is of its goods.
 *
 * @param norm which
 * @param extent what is to be covered
 * @param stock what there is, for all norms of the same goods together
 */
public record NormLine(Norm norm, Extent extent, OnHand stock) {

  /** What tells it from the others. */
  public String key() {
    return norm.goods().key() + " " + norm.per();
  }

  /** Whether anything is to be covered that it is kept for. */
  public boolean asked() {
    return extent.size(norm.per()).signum() > 0;
  }

  /**
   * How much should be for this norm alone, rounded up; empty if nobody has said, or it is not
   * asked for.
   */
  public OptionalLong need() {
    Optional<BigDecimal> need = asked() ? norm.need(extent) : Optional.empty();
    return need.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(need.get().setScale(0, RoundingMode.UP).longValueExact());
  }

  /** How much of that would be missing if all that stands in depots were for this norm alone. */
  public OptionalLong missing() {
    OptionalLong need = need();
    return need.isEmpty()
        ? need
        : OptionalLong.of(Math.max(0, need.getAsLong() - stock.physical()));
  }
}
