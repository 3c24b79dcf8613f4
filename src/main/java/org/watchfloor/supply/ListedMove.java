package org.watchfloor.supply;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;

/**
 * Goods that came into a depot or went out of it, as a row of a list kept on paper or in a
 * spreadsheet says it.
 *
 * @param key the line of stock
 * @param kind one that is moved by hand, see {@link MoveKind#byHand}
 * @param quantity how much, above 0
 * @param batch which batch; empty if none is named: what expires soonest goes out
 * @param expiry the batch's last day of use, if it has one
 * @param at when, to the second
 * @param reason in words; may be empty
 */
record ListedMove(
    StockKey key,
    MoveKind kind,
    long quantity,
    String batch,
    @Nullable LocalDate expiry,
    Instant at,
    String reason) {
  private static final String BETWEEN = "\t";

  ListedMove {
    at = at.truncatedTo(ChronoUnit.SECONDS);
  }

  /** The same of another quantity. */
  ListedMove of(long other) {
    return new ListedMove(key, kind, other, batch, expiry, at, reason);
  }

  /** Whether a batch is named that it has to be. */
  boolean named() {
    return !batch.isEmpty() || expiry != null;
  }

  /** The day it happened in the hall's time. */
  LocalDate day() {
    return at.atZone(WatchClock.BEIJING).toLocalDate();
  }

  /**
   * What it says, by which it is known again: a file may have been saved by a program that makes
   * blanks or full-width digits of its own.
   */
  String words() {
    return String.join(
        BETWEEN,
        at.toString(),
        kind.name(),
        String.valueOf(quantity),
        plain(batch),
        Objects.toString(expiry, ""),
        plain(reason));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }
}
