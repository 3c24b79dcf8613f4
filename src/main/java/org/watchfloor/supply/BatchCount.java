package org.watchfloor.supply;

import java.util.List;
import java.util.Objects;
import org.watchfloor.base.Message;
import org.watchfloor.supply.SupplyFact.CountedRow;

/**
 * What a row of a stocktake means against a line of stock as it is. A row counts one batch and
 * never says anything of another: the batch of its label; without a label the only one there is.
 */
sealed interface BatchCount {

  /**
   * Some batches become one.
   *
   * @param before what the ledger has of them: none if the batch is new, one if it is counted or
   *     gets another label, all if nothing is left of the whole line
   * @param after what was found
   */
  record Found(List<StockBatch> before, StockBatch after) implements BatchCount {
    boolean changes() {
      return !before.equals(List.of(after)) && !(before.isEmpty() && after.quantity() == 0);
    }
  }

  /** The row says nothing of any quantity that is not known. */
  record Nothing() implements BatchCount {}

  /** It cannot be told which batch is meant, or the ledger is not what the row was written on. */
  record Refused(Message why, Message fix) implements BatchCount {}

  /** Reads a row. */
  static BatchCount of(Stocktake row, StockLine line) {
    if (line.moves() == 0) {
      return new Found(List.of(), label(row));
    }
    List<StockBatch> others =
        line.batches().stream()
            .filter(batch -> !batch.same(row.batch(), row.expiry()) && !row.leavesTo(batch))
            .toList();
    StockBatch own =
        line.batches().stream()
            .filter(batch -> batch.same(row.batch(), row.expiry()))
            .findFirst()
            .orElse(null);
    Long book = row.book();
    // Counted anew on what the ledger has now, a known number is news again.
    boolean anew = book != null && own != null && own.quantity() == book;
    if (line.rows().contains(CountedRow.of(row)) && !line.contradictory() && !anew) {
      return new Nothing();
    }
    if (book != null) {
      return own == null ? unknown(row, book, line, others) : onBook(row, book, own);
    }
    if (own != null && (!row.unlabelled() || others.isEmpty())) {
      return new Found(List.of(own), label(row));
    }
    return row.unlabelled() ? unlabelled(row, line, others) : labelled(row, line, others);
  }

  private static BatchCount onBook(Stocktake row, long book, StockBatch own) {
    if (book == row.quantity()) {
      return new Nothing();
    }
    return book == own.quantity()
        ? new Found(List.of(own), label(row))
        : new Refused(
            Message.of("supply.reason.moved", book, own.quantity()),
            Message.of("supply.fix.recount"));
  }

  /** A label the ledger does not have: a new one for a batch, or of a batch that is used up. */
  private static BatchCount unknown(
      Stocktake row, long book, StockLine line, List<StockBatch> others) {
    if (book == 0) {
      return row.quantity() == 0 || others.isEmpty()
          ? new Found(List.of(), label(row))
          : new Refused(
              Message.of("supply.reason.moved", book, line.quantity()),
              Message.of("supply.fix.recount"));
    }
    if (others.size() == 1 && others.getFirst().quantity() == book) {
      return alone(row, line)
          ? new Found(others, label(row))
          : new Refused(
              Message.of("supply.reason.split", said(others)), Message.of("supply.fix.split"));
    }
    return new Refused(Message.of("supply.reason.gone", book), Message.of("supply.fix.recount"));
  }

  private static BatchCount unlabelled(Stocktake row, StockLine line, List<StockBatch> others) {
    if (others.isEmpty()) {
      return new Found(List.of(), label(row));
    }
    if (line.batches().size() == 1 && row.beside().isEmpty()) {
      StockBatch only = line.batches().getFirst();
      return new Found(List.of(only), new StockBatch(only.batch(), only.expiry(), row.quantity()));
    }
    if (row.quantity() == 0 && row.beside().isEmpty()) {
      return new Found(line.batches(), label(row));
    }
    return row.quantity() == line.quantity()
        ? new Nothing()
        : new Refused(
            Message.of("supply.reason.batches", line.batches().size(), said(line.batches())),
            Message.of("supply.fix.batches"));
  }

  private static BatchCount labelled(Stocktake row, StockLine line, List<StockBatch> others) {
    if (others.isEmpty()) {
      return new Found(List.of(), label(row));
    }
    // The same goods under a better name; more or less of them could be another delivery.
    if (others.size() == 1 && others.getFirst().quantity() == row.quantity() && alone(row, line)) {
      return new Found(others, label(row));
    }
    return row.quantity() == 0
        ? new Nothing()
        : new Refused(
            Message.of("supply.reason.otherBatch", said(others)),
            Message.of("supply.fix.otherBatch"));
  }

  /** Whether no other row of the file could mean the same batch by another name. */
  private static boolean alone(Stocktake row, StockLine line) {
    return row.beside().stream()
        .allMatch(other ->
            line.batches().stream().anyMatch(known -> known.same(other.batch(), other.expiry())));
  }

  private static StockBatch label(Stocktake row) {
    return new StockBatch(row.batch(), row.expiry(), row.quantity());
  }

  private static Object said(List<StockBatch> batches) {
    return batches.stream()
        .map(batch ->
            (batch.batch().isEmpty() ? Objects.toString(batch.expiry(), "—") : batch.batch())
                + " "
                + batch.quantity())
        .reduce((all, one) -> all + " + " + one)
        .orElse("—");
  }
}
