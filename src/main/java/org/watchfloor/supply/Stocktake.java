package org.watchfloor.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;

/**
 * What somebody found on counting one batch of a line of stock, as a register's row says it. What
 * it means for the ledger says {@link BatchCount}.
 *
 * @param key which line
 * @param quantity how much there is of the batch, 0 or more
 * @param batch which; empty if batches are not told apart: then the only one there is
 * @param expiry its last day of use, if it has one
 * @param minimum the least that should be kept of the whole line, 0 or more; null if the row does
 *     not say, and what is known stays
 * @param leadHours within how many hours agreed goods come when they are called off, 0 or more;
 *     null if the row does not say, and what is known stays
 * @param book what the ledger had of the batch when the row was written 账面数量, as a register that
 *     was given away says it; null if the row does not say
 * @param beside the other rows of the same line in the file, each without its own
 */
public record Stocktake(
    StockKey key,
    long quantity,
    String batch,
    @Nullable LocalDate expiry,
    @Nullable Long minimum,
    @Nullable Long leadHours,
    @Nullable Long book,
    List<Stocktake> beside) {
  /** The longest call-off that can be meant, in hours: a year. */
  public static final long MOST_HOURS = 8760;

  public Stocktake {
    beside = List.copyOf(beside);
  }

  /** A row that says nothing of a call-off. */
  public Stocktake(
      StockKey key, long quantity, String batch, @Nullable LocalDate expiry, long minimum) {
    this(key, quantity, batch, expiry, minimum, null, null, List.of());
  }

  /** A row of somebody who did not know the ledger. */
  public Stocktake(
      StockKey key,
      long quantity,
      String batch,
      @Nullable LocalDate expiry,
      long minimum,
      @Nullable Long leadHours) {
    this(key, quantity, batch, expiry, minimum, leadHours, null, List.of());
  }

  Stocktake beside(List<Stocktake> others) {
    return new Stocktake(key, quantity, batch, expiry, minimum, leadHours, book, others);
  }

  /** Whether it tells no batch apart. */
  boolean unlabelled() {
    return batch.isEmpty() && expiry == null;
  }

  /** Whether another row of the file is about a batch. */
  boolean leavesTo(StockBatch other) {
    return beside.stream().anyMatch(row -> other.same(row.batch, row.expiry));
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

  /** Why the rows of one line cannot all be meant; empty if they can. */
  Optional<Message> disagreement() {
    return Stream.of(
            disagreement("supply.reason.minimums", minimum, Stocktake::minimum),
            disagreement("supply.reason.leads", leadHours, Stocktake::leadHours))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Message> disagreement(
      String key, @Nullable Long own, Function<Stocktake, @Nullable Long> said) {
    return beside.stream()
        .map(said)
        .filter(Objects::nonNull)
        .filter(other -> own != null && !own.equals(other))
        .findFirst()
        .map(other -> Message.of(key, String.valueOf(own), other));
  }
}
