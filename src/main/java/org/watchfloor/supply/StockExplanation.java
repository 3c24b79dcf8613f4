package org.watchfloor.supply;

import java.time.Instant;
import java.util.List;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.EntryId;
import org.watchfloor.supply.SupplyFact.StockMoved;

/**
 * Why a line of stock has the number it has.
 *
 * @param line the line
 * @param moves every move it is the sum of, in the order they happened
 */
public record StockExplanation(StockLine line, List<Step> moves) {
  public StockExplanation {
    moves = List.copyOf(moves);
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
}
