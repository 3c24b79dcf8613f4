package org.watchfloor.supply.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.Reservation;
import org.watchfloor.supply.StockLine;

/**
 * What the officer is about to write down about a line of stock.
 *
 * @param line the line as the ledger has it
 * @param kind why it changes
 * @param quantity how much moves, or how much of the batch was counted
 * @param batch which batch comes in or was counted; empty if batches are not told apart
 * @param expiry the batch's last day of use, if it has one
 * @param free how much can be given out or held back now
 * @param of what was held back that is given out or let go of; null for none
 */
record MoveOrder(
    StockLine line,
    MoveKind kind,
    long quantity,
    String batch,
    @Nullable LocalDate expiry,
    long free,
    @Nullable Reservation of) {

  /** By how much the line changes. */
  long change() {
    return kind == MoveKind.COUNT ? quantity - line.of(batch, expiry) : kind.change(quantity);
  }

  /** How much there is before. */
  long before() {
    return line.quantity();
  }

  /** How much there is afterwards. */
  long after() {
    return line.quantity() + change();
  }

  /** How much can be given out or held back afterwards. */
  long freeAfter() {
    return of == null ? free - quantity : kind == MoveKind.RESERVE ? free + quantity : free;
  }

  /** The most that can be written down. */
  long most() {
    if (of != null) {
      return of.quantity();
    }
    return switch (kind) {
      case OUT, RESERVE -> free;
      case LOSS, SCRAP -> line.quantity();
      case IN, RECOVER, COUNT, TRANSFER_IN, TRANSFER_OUT -> Long.MAX_VALUE;
    };
  }

  /** Whether more would go out than there is; a count of what is really there never does. */
  boolean tooMuch() {
    return quantity > most();
  }

  /** Whether it can be of something that was held back. */
  static boolean ofReservation(MoveKind kind) {
    return kind == MoveKind.OUT || kind == MoveKind.RESERVE;
  }

  /** Whether goods of a named batch come in or were counted; what goes out chooses its own. */
  static boolean namesBatch(MoveKind kind) {
    return kind == MoveKind.IN || kind == MoveKind.RECOVER || kind == MoveKind.COUNT;
  }
}
