package org.watchfloor.shelter;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.HeightDatum;

/**
 * How high a shelter stands, and how high water is known to come there. Both are counted from the
 * same zero; heights of different zeros are never compared.
 *
 * @param metres how high the ground floor is
 * @param datum what both are counted from
 * @param flood the known flood level; null if none is known
 * @param gauge the number of the water station whose level is that at the shelter; null if none
 */
public record ShelterGround(
    BigDecimal metres, HeightDatum datum, @Nullable BigDecimal flood, @Nullable String gauge) {

  /** Whether the known flood level is over the ground. */
  public boolean belowKnownFlood() {
    return flood != null && metres.compareTo(flood) < 0;
  }

  /** Whether a level is over the ground; only of the same zero. */
  public boolean below(WaterLevel level) {
    return level.datum() == datum && metres.compareTo(level.metres()) < 0;
  }
}
