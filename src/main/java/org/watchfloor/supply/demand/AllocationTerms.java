package org.watchfloor.supply.demand;

import java.math.BigDecimal;
import java.util.Optional;
import org.watchfloor.base.RefusedException;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.allocation.AllocationRequest.Truck;

/**
 * What an allocation has to keep to beside the decisions about single lines 调配条件.
 *
 * @param byTier whether reserves of villages and townships are used up first
 * @param leastLoad how much a line carries at least 起运量; empty for no such limit
 * @param truck what one trip carries 每车装载量; empty where trips do not count
 */
public record AllocationTerms(
    boolean byTier, Optional<BigDecimal> leastLoad, Optional<Truck> truck) {
  private static final BigDecimal MOST = BigDecimal.valueOf(SupplyItem.MOST);

  /** So many digits after the point a load may have. */
  private static final int MOST_PLACES = 3;

  /**
   * @throws RefusedException if a load, or what goods take of it, is not above 0, above {@link
   *     SupplyItem#MOST} or has more than three digits after the point
   */
  public AllocationTerms {
    leastLoad.ifPresent(least -> check("demand.refused.least", "", least));
    truck.ifPresent(AllocationTerms::check);
  }

  private static void check(Truck truck) {
    check("demand.refused.truck", "", truck.load());
    truck.sizes().forEach((item, size) -> check("demand.refused.size", item, size));
  }

  private static void check(String key, String item, BigDecimal amount) {
    if (amount.signum() <= 0
        || amount.compareTo(MOST) > 0
        || amount.stripTrailingZeros().scale() > MOST_PLACES) {
      throw RefusedException.of(key, amount.toString(), SupplyItem.MOST, MOST_PLACES, item);
    }
  }
}
