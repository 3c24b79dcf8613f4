package org.watchfloor.supply.reserve;

import java.math.BigDecimal;
import java.util.List;
import org.watchfloor.base.RefusedException;

/**
 * What reserves are reckoned for.
 *
 * @param people how many people, 0 or more
 * @param days for how many days, 1 to 366
 * @param dikeKm kilometres of dike, 0 or more
 * @param sluices sluices and pumping stations, 0 or more
 * @param reservoirs reservoirs, 0 or more
 */
public record Extent(long people, int days, BigDecimal dikeKm, long sluices, long reservoirs) {
  /** The most of anything. */
  static final long MOST = 100_000_000;

  /** The most days. */
  static final int LONGEST = 366;

  /**
   * @throws RefusedException if a number is out of its range, or there is nothing to reckon for
   */
  public Extent {
    if (days < 1 || days > LONGEST) {
      throw RefusedException.of("reserve.refused.days", days, LONGEST);
    }
    List<BigDecimal> all =
        List.of(
            BigDecimal.valueOf(people),
            dikeKm,
            BigDecimal.valueOf(sluices),
            BigDecimal.valueOf(reservoirs));
    for (BigDecimal one : all) {
      if (one.signum() < 0 || one.compareTo(BigDecimal.valueOf(MOST)) > 0) {
        throw RefusedException.of("reserve.refused.size", one.toPlainString(), MOST);
      }
    }
    if (all.stream().allMatch(one -> one.signum() == 0)) {
      throw RefusedException.of("reserve.refused.nothing");
    }
  }

  /** People only. */
  public static Extent of(long people, int days) {
    return new Extent(people, days, BigDecimal.ZERO, 0, 0);
  }

  /** How many of what norms are kept for. */
  BigDecimal size(Measure per) {
    return switch (per) {
      case TEN_THOUSAND_PEOPLE -> BigDecimal.valueOf(people).movePointLeft(4);
      case KM_DIKE -> dikeKm;
      case SLUICE -> BigDecimal.valueOf(sluices);
      case RESERVOIR -> BigDecimal.valueOf(reservoirs);
    };
  }
}
