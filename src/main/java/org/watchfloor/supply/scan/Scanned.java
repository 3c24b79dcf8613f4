package org.watchfloor.supply.scan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.supply.SupplyItem;

/** What a scan or a typed line means. */
public sealed interface Scanned {

  /** An empty line: the list is to be booked. */
  record Nothing() implements Scanned {}

  /**
   * Goods, perhaps of one batch.
   *
   * @param batch its label; empty if the code of the goods was read
   * @param expiry the batch's last day of use, if it has one
   * @param quantity how much, above 0
   */
  record Goods(SupplyItem item, String batch, @Nullable LocalDate expiry, long quantity)
      implements Scanned {

    /** Whether it is the same goods of the same batch. */
    public boolean same(Goods other) {
      return item.code().equals(other.item.code())
          && batch.equals(other.batch)
          && java.util.Objects.equals(expiry, other.expiry);
    }

    /** As much of it. */
    public Goods of(long other) {
      return new Goods(item, batch, expiry, other);
    }
  }

  /** How much there is of what was scanned last, above 0. */
  record Quantity(long quantity) implements Scanned {}

  /** It cannot be meant, and what to do about it. */
  record Refused(Message why) implements Scanned {}
}
