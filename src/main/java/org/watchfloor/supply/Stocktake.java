package org.watchfloor.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found on counting a line of stock, as a register's row says it.
 *
 * @param key which line
 * @param quantity how much there is, 0 or more
 * @param batch its batch; empty if batches are not told apart, and always if there is nothing
 * @param expiry its last day of use, if it has one
 * @param minimum the least that should be kept, 0 or more
 */
public record Stocktake(
    StockKey key, long quantity, String batch, @Nullable LocalDate expiry, long minimum) {
  private static final String SEVERAL = " + ";

  public Stocktake {
    batch = quantity == 0 ? "" : batch;
    expiry = quantity == 0 ? null : expiry;
  }

  /** What a count would find if the ledger is right. */
  static Stocktake of(StockLine line) {
    String batch = String.join(SEVERAL, line.batches().stream().map(StockBatch::batch).toList());
    LocalDate expiry = line.batches().size() == 1 ? line.batches().getFirst().expiry() : null;
    return new Stocktake(line.key(), line.quantity(), batch, expiry, line.minimum());
  }
}
