package org.watchfloor.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;
import org.watchfloor.supply.StockBatch;

/**
 * Which batch was counted, by its name, its last day of use or both; a batch that could be another
 * one is asked after, never guessed.
 */
final class CountedBatch {
  /** Written for a batch that has no last day of use. */
  private static final String NO_EXPIRY = "-";

  private CountedBatch() {}

  /**
   * The batch that was counted.
   *
   * @param known the batches that are on the books
   * @param batch its name; null if it was left out
   * @param expiry its last day of use; null if it was left out
   * @param found how much of it was found
   * @throws RefusedException if several of them are meant
   * @throws WrongCallException if the day has another form
   */
  static StockBatch of(
      List<StockBatch> known, @Nullable String batch, @Nullable String expiry, long found) {
    String name = batch == null ? null : batch.strip();
    boolean undated = expiry != null && expiry.strip().equals(NO_EXPIRY);
    LocalDate day = undated ? null : DayArgument.read(expiry);
    List<StockBatch> meant =
        known.stream()
            .filter(one -> name == null || one.batch().equals(name))
            .filter(one -> day == null || day.equals(one.expiry()))
            .filter(one -> !undated || one.expiry() == null)
            .toList();
    if (meant.size() > 1) {
      boolean dates = name != null || meant.stream().map(StockBatch::batch).distinct().count() == 1;
      throw dates
          ? RefusedException.of(
              "cli.supply.whichExpiry", meant.getFirst().batch(), said(meant, true))
          : RefusedException.of("cli.supply.whichBatch", said(meant, false));
    }
    return meant.isEmpty()
        ? new StockBatch(name == null ? "" : name, day, found)
        : new StockBatch(meant.getFirst().batch(), meant.getFirst().expiry(), found);
  }

  private static String said(List<StockBatch> batches, boolean dated) {
    return batches.stream()
        .map(one -> (dated ? day(one) : one.batch()) + " " + one.quantity())
        .collect(Collectors.joining(" / "));
  }

  private static String day(StockBatch one) {
    LocalDate last = one.expiry();
    return last == null ? NO_EXPIRY : last.toString();
  }
}
