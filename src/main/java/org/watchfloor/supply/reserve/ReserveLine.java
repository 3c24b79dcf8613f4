package org.watchfloor.supply.reserve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What there is of some goods beside what should be.
 *
 * @param goods which
 * @param norms what asks for them, at least one, all of these goods
 * @param extent what is to be covered
 * @param stock what there is
 */
public record ReserveLine(Goods goods, List<Norm> norms, Extent extent, OnHand stock) {
  public ReserveLine {
    norms = List.copyOf(norms);
  }

  /** How it stands. */
  public enum State {
    /** There is less than should be. */
    SHORT,
    /** There is enough. */
    ENOUGH,
    /** No goods of the catalogue can be counted as these. */
    NOT_IN_CATALOGUE,
    /** How much should be is not known for part of it: the district has not said. */
    OWN_VALUE_MISSING
  }

  /** What asks for goods and does not say how many. */
  public List<Norm> unsaid() {
    return norms.stream().filter(norm -> norm.amount() == null).toList();
  }

  /**
   * How much should be, in units of the norm, rounded up; of the norms that say it. Empty if none
   * does.
   */
  public OptionalLong need() {
    List<BigDecimal> known = norms.stream().flatMap(norm -> norm.need(extent).stream()).toList();
    return known.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(
            known.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(0, RoundingMode.UP)
                .longValueExact());
  }

  /** How much of that does not stand in a depot; empty if what should be is not known. */
  public OptionalLong missing() {
    OptionalLong need = need();
    return need.isEmpty()
        ? need
        : OptionalLong.of(Math.max(0, need.getAsLong() - stock.physical()));
  }

  /** How it stands. */
  public State state() {
    if (!unsaid().isEmpty()) {
      return State.OWN_VALUE_MISSING;
    }
    if (stock.counted().isEmpty()) {
      return State.NOT_IN_CATALOGUE;
    }
    return missing().orElse(0) > 0 ? State.SHORT : State.ENOUGH;
  }

  /**
   * For how many people what stands in depots is enough for so many days; empty if nothing says how
   * much people need, or no goods of the catalogue count.
   */
  public OptionalLong covered() {
    Optional<BigDecimal> perTenThousand =
        norms.stream()
            .filter(norm -> norm.per() == Measure.TEN_THOUSAND_PEOPLE)
            .findFirst()
            .flatMap(norm -> norm.over(extent.days()));
    return perTenThousand.isEmpty() || stock.counted().isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(
            BigDecimal.valueOf(stock.physical())
                .movePointRight(4)
                .divide(perTenThousand.get(), 0, RoundingMode.DOWN)
                .longValueExact());
  }
}
