package org.watchfloor.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.WrittenMoment;

/**
 * How rows of a list go into one line of stock, in the order in which they happened. No row takes
 * more than the rows before it have left: what is held back and what is past its last day is not
 * given out, though it may be lost or scrapped. Pure.
 */
final class ListedLine {
  private ListedLine() {}

  /**
   * What a row does.
   *
   * @param changes by batch, each with its sign; none if something speaks against it
   * @param against why it cannot have been so; null if it can
   */
  record Laid(ListedMove row, List<StockBatch> changes, @Nullable Message against) {}

  /**
   * Lays rows over a line.
   *
   * @param line the ledger now
   * @param rows all of that line
   * @return the same rows by their moments
   */
  static List<Laid> lay(StockLine line, List<ListedMove> rows) {
    StockLine now = line;
    List<Laid> laid = new ArrayList<>();
    for (ListedMove row : rows.stream().sorted(Comparator.comparing(ListedMove::at)).toList()) {
      Laid one = row.kind().fits(row.quantity()) ? in(row) : out(now, row);
      for (StockBatch change : one.changes()) {
        now = now.moved(change.quantity(), change.batch(), change.expiry());
      }
      laid.add(one);
    }
    return laid;
  }

  private static Laid in(ListedMove row) {
    return new Laid(row, List.of(new StockBatch(row.batch(), row.expiry(), row.quantity())), null);
  }

  private static Laid out(StockLine line, ListedMove row) {
    boolean use = row.kind().forUse();
    LocalDate day = row.day();
    long free = line.quantity() - (use ? line.expired(day) + line.reserved() : 0);
    List<StockBatch> picked;
    if (row.named()) {
      StockBatch batch = new StockBatch(row.batch(), expiry(line, row), row.quantity());
      long there = use && batch.expired(day) ? 0 : line.of(batch.batch(), batch.expiry());
      free = Math.min(free, there);
      picked = List.of(batch);
    } else {
      picked = line.pick(row.quantity(), use ? day : null);
      free = Math.min(free, sum(line.pick(Long.MAX_VALUE, use ? day : null)));
    }
    if (free < row.quantity()) {
      return new Laid(
          row,
          List.of(),
          Message.of(
              row.named() ? "supply.moves.shortBatch" : "supply.moves.short",
              WrittenMoment.write(row.at()),
              Math.max(0, free),
              row.quantity()));
    }
    return new Laid(
        row,
        picked.stream()
            .map(one -> new StockBatch(one.batch(), one.expiry(), -one.quantity()))
            .toList(),
        null);
  }

  /**
   * The last day of the batch a row names: a slip of paper mostly has the number alone, and there
   * is mostly one batch of it.
   */
  private static @Nullable LocalDate expiry(StockLine line, ListedMove row) {
    if (row.expiry() != null || line.of(row.batch(), null) > 0) {
      return row.expiry();
    }
    List<StockBatch> named =
        line.batches().stream()
            .filter(one -> one.batch().equals(row.batch()) && one.quantity() > 0)
            .toList();
    return named.size() == 1 ? named.getFirst().expiry() : null;
  }

  private static long sum(List<StockBatch> batches) {
    return batches.stream().mapToLong(StockBatch::quantity).sum();
  }
}
