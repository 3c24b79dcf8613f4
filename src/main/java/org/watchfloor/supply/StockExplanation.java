package org.watchfloor.supply;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.EntryId;
import org.watchfloor.supply.SupplyFact.StockMoved;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/**
 * Why a line of stock has the number it has.
 *
 * @param line the line
 * @param moves every move it is the sum of, in the order they happened
 * @param holds everything that held some of it back or let go of it, in the order they happened
 */
public record StockExplanation(StockLine line, List<Step> moves, List<Hold> holds) {
  public StockExplanation {
    moves = List.copyOf(moves);
    holds = List.copyOf(holds);
  }

  /** The moves as rows, oldest first. */
  public Listing listing() {
    return new RecordListing<>("moves", this::moves)
        .field("at", Step::at)
        .field("kind", step -> step.move().kind())
        .field("quantity", step -> step.move().quantity())
        .field("balance", Step::balance)
        .field("batch", step -> step.move().batch())
        .field("expiry", step -> Objects.toString(step.move().expiry(), ""))
        .field("reason", step -> step.move().reason())
        .field("order", step -> step.move().order())
        .field("officer", step -> step.actor().officer())
        .field("entry", step -> step.entry().toString());
  }

  /**
   * One move.
   *
   * @param entry the journal's entry
   * @param at when it happened
   * @param actor who wrote it
   * @param move what moved
   * @param balance what was there afterwards
   */
  public record Step(EntryId entry, Instant at, Actor actor, StockMoved move, long balance) {}

  /**
   * Goods held back or let go of.
   *
   * @param entry the journal's entry
   * @param at when it happened
   * @param actor who wrote it
   * @param what {@link SupplyFact.StockReserved} or {@link SupplyFact.StockReleased}
   * @param reserved how much was held back afterwards
   */
  public record Hold(EntryId entry, Instant at, Actor actor, SupplyFact what, long reserved) {}
}
