package org.watchfloor.supply;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.table.RowOutcome.Objection;

/**
 * A kind of goods in the catalogue.
 *
 * @param code its code by GB/T 38565-2020, seven digits
 * @param name what it is called
 * @param spec its specification, if any
 * @param unit what it is counted in
 * @param category the district's own heading for it, if any
 * @param returnable whether it comes back after use
 */
public record SupplyItem(
    String code,
    String name,
    @Nullable String spec,
    String unit,
    @Nullable String category,
    boolean returnable) {

  /**
   * The most of one kind of goods one line can name, in whatever unit: no district holds ten
   * million of anything, and a date (20260720) or a telephone number in the wrong field is above.
   */
  public static final long MOST = 10_000_000;

  /**
   * What speaks against a row of a file that counts these goods in another unit: a box is no
   * bottle.
   *
   * @param unit as the row says it, in a column {@code unit}
   */
  public Optional<Objection> otherUnit(String unit) {
    return unit.equals(this.unit)
        ? Optional.empty()
        : Optional.of(
            new Objection(
                "unit",
                Message.of("supply.reason.unit", name, this.unit, unit),
                Message.of("supply.fix.unit", this.unit)));
  }

  /**
   * Refuses what goods cannot come in.
   *
   * @param quantity 1 or more
   * @throws RefusedException if it is 0 or less, or more than {@link #MOST}
   */
  public static void check(long quantity) {
    if (quantity <= 0) {
      throw RefusedException.of("supply.refused.quantity", quantity);
    }
    if (quantity > MOST) {
      throw RefusedException.of("supply.refused.tooMuch", quantity, MOST);
    }
  }
}
