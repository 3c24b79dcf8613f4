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
 * @param book what the ledger had when the row was written 账面数量, as a register that was given away
 *     says it; null if the row does not say
 */
public record Stocktake(
    StockKey key,
    long quantity,
    String batch,
    @Nullable LocalDate expiry,
    long minimum,
    @Nullable Long leadHours,
    @Nullable Long book) {
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
    this(key, quantity, batch, expiry, minimum, null, null);
  }

  /** A row of somebody who did not know the ledger. */
  public Stocktake(
      StockKey key,
      long quantity,
      String batch,
      @Nullable LocalDate expiry,
      long minimum,
      @Nullable Long leadHours) {
    this(key, quantity, batch, expiry, minimum, leadHours, null);
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

  /**
   * The same row with what a line knows where the row says nothing: the call-off, and the only
   * batch there is. A row that leaves the number of the ledger as it was when it was given away
   * counts nothing: what has moved since stays.
   */
  Stocktake over(StockLine line) {
    Long hours = leadHours == null ? line.leadHours() : leadHours;
    Stocktake known = of(line);
    boolean unlabelled = batch.isEmpty() && expiry == null && line.batches().size() == 1;
    if (untouched(line)) {
      boolean relabelled = !unlabelled && line.quantity() == quantity && line.batches().size() < 2;
      return new Stocktake(
          key,
          line.quantity(),
          relabelled ? batch : known.batch,
          relabelled ? expiry : known.expiry,
          minimum,
          hours);
    }
    return unlabelled
        ? new Stocktake(key, quantity, known.batch, known.expiry, minimum, hours)
        : new Stocktake(key, quantity, batch, expiry, minimum, hours);
  }

  /** Whether it repeats what the ledger had when it was given away. */
  private boolean untouched(StockLine line) {
    return book != null && line.moves() > 0 && book == quantity;
  }

  /**
   * Why it cannot be taken in over a line; empty if it can. A count in a register that was given
   * away must be of what is there now, and of several batches one number does not tell which was
   * counted, unless nothing is left.
   */
  Optional<Message> objectionOver(StockLine line) {
    if (line.moves() == 0 || line.knows(this)) {
      return Optional.empty();
    }
    if (book != null && book != line.quantity()) {
      return untouched(line)
          ? Optional.empty()
          : Optional.of(Message.of("supply.reason.moved", book, line.quantity()));
    }
    Stocktake known = of(line);
    boolean counted = quantity != line.quantity() || !batch.isEmpty() && !batch.equals(known.batch);
    return counted && quantity > 0 && line.batches().size() > 1
        ? Optional.of(Message.of("supply.reason.batches", line.batches().size(), known.batch))
        : Optional.empty();
  }

  /** What a count would find if the ledger is right. */
  static Stocktake of(StockLine line) {
    String batch = String.join(SEVERAL, line.batches().stream().map(StockBatch::batch).toList());
    LocalDate expiry = line.batches().size() == 1 ? line.batches().getFirst().expiry() : null;
    return new Stocktake(
        line.key(), line.quantity(), batch, expiry, line.minimum(), line.leadHours());
  }
}
