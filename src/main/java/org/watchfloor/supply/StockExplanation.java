package org.watchfloor.supply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.EntryId;
import org.watchfloor.supply.SupplyFact.StockMoved;
import org.watchfloor.supply.SupplyFact.StockReleased;
import org.watchfloor.supply.SupplyFact.StockReserved;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/**
 * Why a line of stock has the number it has.
 *
 * @param line the line
 * @param moves every move it is the sum of, in the order in which every station adds them up
 * @param holds everything that held some of it back or let go of it, in the same order
 */
public record StockExplanation(StockLine line, List<Step> moves, List<Hold> holds) {
  public StockExplanation {
    moves = List.copyOf(moves);
    holds = List.copyOf(holds);
  }

  /**
   * What moved, was held back and let go of as rows, in the order in which every station adds them
   * up, so that two stations that hold the same entries say the same: {@code balance} is what was
   * there afterwards, {@code reserved} how much of it was held back then.
   */
  public Listing listing() {
    return new RecordListing<>("moves", this::rows)
        .field("at", Row::at)
        .field("kind", Row::kind)
        .field("quantity", Row::quantity)
        .field("balance", Row::balance)
        .field("batch", Row::batch)
        .field("expiry", Row::expiry)
        .field("reason", Row::reason)
        .field("order", Row::order)
        .field("officer", row -> row.actor().officer())
        .field("entry", row -> row.entry().toString())
        .field("held", Row::held)
        .field("reserved", Row::reserved)
        .field("holder", Row::holder);
  }

  /**
   * One line of the listing.
   *
   * @param quantity how much the balance changed by; nothing where goods were only held back
   * @param held how much what is held back changed by; nothing where goods moved
   */
  private record Row(
      EntryId entry,
      Instant at,
      Actor actor,
      String kind,
      @Nullable Long quantity,
      long balance,
      String batch,
      String expiry,
      String reason,
      @Nullable String order,
      @Nullable Long held,
      long reserved,
      String holder) {}

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    long balance = 0;
    long reserved = 0;
    int next = 0;
    for (Step step : moves) {
      while (next < holds.size() && before(holds.get(next), step)) {
        rows.add(row(holds.get(next), balance, reserved));
        reserved = holds.get(next++).reserved();
      }
      balance = step.balance();
      rows.add(row(step, reserved));
    }
    for (Hold hold : holds.subList(next, holds.size())) {
      rows.add(row(hold, balance, reserved));
      reserved = hold.reserved();
    }
    return rows;
  }

  /** Goods given out of what was held move first, as they stand first in their append. */
  private static boolean before(Hold hold, Step step) {
    return Entry.ORDER.compare(hold.written(), step.written()) < 0;
  }

  private static Row row(Step step, long reserved) {
    StockMoved move = step.move();
    return new Row(
        step.entry(),
        step.at(),
        step.actor(),
        move.kind().name(),
        move.quantity(),
        step.balance(),
        move.batch(),
        Objects.toString(move.expiry(), ""),
        move.reason(),
        move.order(),
        null,
        reserved,
        "");
  }

  private static Row row(Hold hold, long balance, long before) {
    boolean kept = hold.what() instanceof StockReserved;
    String reason = "";
    String holder = "";
    String until = "";
    String reservation = null;
    if (hold.what() instanceof StockReserved what) {
      reason = what.purpose();
      holder = what.holder();
      until = Objects.toString(what.until(), "");
    } else if (hold.what() instanceof StockReleased what) {
      reason = what.reason();
      reservation = what.reservation();
    }
    return new Row(
        hold.entry(),
        hold.at(),
        hold.actor(),
        kept ? "RESERVED" : "RELEASED",
        null,
        balance,
        "",
        until,
        reason,
        reservation,
        hold.reserved() - before,
        hold.reserved(),
        holder);
  }

  /** What stands in a journal's entry about a line of stock. */
  public sealed interface Written {
    /** The journal's entry. */
    Entry written();

    /** The name of the journal's entry. */
    default EntryId entry() {
      return written().id();
    }

    /** When it happened. */
    default Instant at() {
      return written().happenedAt();
    }

    /** Who wrote it. */
    default Actor actor() {
      return written().actor();
    }
  }

  /**
   * One move.
   *
   * @param written the journal's entry
   * @param move what moved
   * @param balance what was there afterwards
   */
  public record Step(Entry written, StockMoved move, long balance) implements Written {}

  /**
   * Goods held back or let go of.
   *
   * @param written the journal's entry
   * @param what {@link SupplyFact.StockReserved} or {@link SupplyFact.StockReleased}
   * @param reserved how much was held back afterwards
   */
  public record Hold(Entry written, SupplyFact what, long reserved) implements Written {}
}
