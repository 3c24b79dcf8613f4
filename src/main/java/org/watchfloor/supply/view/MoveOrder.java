package org.watchfloor.supply.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.StockLine;

/**
 * What the officer is about to write down about a line of stock.
 *
 * @param line the line as the ledger has it
 * @param kind why it changes
 * @param quantity how much moves, or how much of the batch was counted
 * @param batch which batch comes in or was counted; empty if batches are not told apart
 * @param expiry the batch's last day of use, if it has one
 */
record MoveOrder(
    StockLine line, MoveKind kind, long quantity, String batch, @Nullable LocalDate expiry) {

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

  /** Whether more would go out than there is; a count of what is really there never does. */
  boolean tooMuch() {
    return change() < 0 && after() < 0 && kind != MoveKind.COUNT;
  }

  /** Whether goods of a named batch come in or were counted; what goes out chooses its own. */
  static boolean namesBatch(MoveKind kind) {
    return kind == MoveKind.IN || kind == MoveKind.RECOVER || kind == MoveKind.COUNT;
  }
}
