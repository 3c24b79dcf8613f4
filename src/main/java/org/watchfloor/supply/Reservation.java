package org.watchfloor.supply;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Goods held back for a purpose 预留: they stand in the depot and in its ledger, and cannot be given
 * out for anything else until they are released.
 *
 * @param number the entry that holds them back
 * @param quantity how much of it is still held back, above 0
 * @param holder for whom
 * @param purpose what for
 * @param until the last day it is meant to last; it lasts until it is released. Null if not said
 * @param at since when
 */
public record Reservation(
    String number,
    long quantity,
    String holder,
    String purpose,
    @Nullable LocalDate until,
    Instant at) {

  /** Whether the day until which it was meant to last is past, and somebody should release it. */
  public boolean overdue(LocalDate day) {
    return until != null && until.isBefore(day);
  }

  Reservation less(long released) {
    return new Reservation(number, quantity - released, holder, purpose, until, at);
  }
}
