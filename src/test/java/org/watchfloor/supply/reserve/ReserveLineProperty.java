package org.watchfloor.supply.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.watchfloor.rule.Basis;
import org.watchfloor.rule.RuleStatus;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.SupplyItem;

class ReserveLineProperty {
  private static final SupplyItem BAGS = new SupplyItem("3010101", "编织袋", null, "条", null, false);

  /** Nothing is missing for as many people as are covered, and something is for one more. */
  @Property(tries = 300)
  void asManyPeopleAsAreCoveredHaveEnough(
      @ForAll @LongRange(max = 10_000_000) long there,
      @ForAll @IntRange(min = 1, max = 60_000) int amount,
      @ForAll @IntRange(min = 1, max = 30) int days,
      @ForAll boolean daily) {
    long covered = reckoned(1, there, amount, days, daily).covered().orElseThrow();
    if (covered > 0 && covered <= Extent.MOST) {
      assertThat(reckoned(covered, there, amount, days, daily).missing()).hasValue(0);
    }
    if (covered < Extent.MOST) {
      assertThat(reckoned(covered + 1, there, amount, days, daily).missing().orElseThrow())
          .isPositive();
    }
  }

  private static ReserveLine reckoned(
      long people, long there, int amount, int days, boolean daily) {
    Goods goods =
        new Goods("BAG", "编织袋", "条", List.of(new Counted("3010101", "条", null, BigDecimal.ONE)));
    Norm norm =
        new Norm(
            goods,
            Measure.TEN_THOUSAND_PEOPLE,
            BigDecimal.valueOf(amount),
            daily,
            new Basis("本地", RuleStatus.USER));
    return new ReserveLine(
        goods,
        List.of(norm),
        Extent.of(people, days),
        new OnHand(
            List.of(new StockShare(inHand(there), BAGS, there, BigDecimal.ONE)),
            List.of(BAGS),
            List.of()));
  }

  private static StockLine inHand(long there) {
    return new StockLine(
        new StockKey("A", BAGS.code(), ReserveMode.PHYSICAL),
        there,
        0,
        List.of(),
        1,
        List.of(),
        null,
        List.of());
  }
}
