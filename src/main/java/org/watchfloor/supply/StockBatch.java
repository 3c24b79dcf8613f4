package org.watchfloor.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The part of a line of stock that came together.
 *
 * @param batch its name; empty if batches are not told apart
 * @param expiry its last day of use, if it has one
 * @param quantity the sum of its moves
 */
public record StockBatch(String batch, @Nullable LocalDate expiry, long quantity) {

  /** Whether it is past its last day of use on a day. */
  public boolean expired(LocalDate day) {
    return expiry != null && expiry.isBefore(day);
  }

  boolean same(String otherBatch, @Nullable LocalDate otherExpiry) {
    return batch.equals(otherBatch) && java.util.Objects.equals(expiry, otherExpiry);
  }
}
