package org.watchfloor.supply;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;

/**
 * What somebody found on counting a line of stock, as a register's row says it.
 *
 * @param key which line
 * @param quantity how much there is, 0 or more
 * @param batch its batch; empty if batches are not told apart, and always if there is nothing
 * @param expiry its last day of use, if it has one
 * @param minimum the least that should be kept, 0 or more
 * @param leadHours within how many hours agreed goods come when they are called off, 0 or more;
 *     null if the row does not say, and what is known stays
 */
public record Stocktake(
    StockKey key,
    long quantity,
    String batch,
    @Nullable LocalDate expiry,
    long minimum,
    @Nullable Long leadHours) {
  /** The longest call-off that can be meant, in hours: a year. */
  public static final long MOST_HOURS = 8760;

  private static final String SEVERAL = " + ";

  public Stocktake {
    batch = quantity == 0 ? "" : batch;
    expiry = quantity == 0 ? null : expiry;
  }

  /** A row that says nothing of a call-off. */
  public Stocktake(
      StockKey key, long quantity, String batch, @Nullable LocalDate expiry, long minimum) {
    this(key, quantity, batch, expiry, minimum, null);
  }

  /** Why it cannot be meant what is said of the call-off; empty if it can. */
  Optional<Message> leadObjection() {
    if (leadHours == null) {
      return Optional.empty();
    }
    if (key.mode() == ReserveMode.PHYSICAL) {
      return Optional.of(Message.of("supply.reason.leadInHand"));
    }
    return leadHours < 0 || leadHours > MOST_HOURS
        ? Optional.of(Message.of("supply.reason.lead", leadHours))
        : Optional.empty();
  }

  /** The same row with what a line knows where the row says nothing. */
  Stocktake over(StockLine line) {
    return leadHours == null
        ? new Stocktake(key, quantity, batch, expiry, minimum, line.leadHours())
        : this;
  }

  /** What a count would find if the ledger is right. */
  static Stocktake of(StockLine line) {
    String batch = String.join(SEVERAL, line.batches().stream().map(StockBatch::batch).toList());
    LocalDate expiry = line.batches().size() == 1 ? line.batches().getFirst().expiry() : null;
    return new Stocktake(
        line.key(), line.quantity(), batch, expiry, line.minimum(), line.leadHours());
  }
}
