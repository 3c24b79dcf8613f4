package org.watchfloor.supply;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.EntryId;

/**
 * What a count of one batch came to beside the ledger 盘点: right, or by how much it differs 盘点差异.
 *
 * @param entry the journal's entry
 * @param at when it was counted
 * @param actor who wrote it
 * @param key which line of stock
 * @param batch which batch; empty if batches are not told apart
 * @param expiry the batch's last day of use, if it has one
 * @param book what the ledger had of the batch before
 * @param counted what there was
 * @param reason in words; empty if nothing was said
 * @param register whether it came with a register instead of being typed
 */
public record CountResult(
    EntryId entry,
    Instant at,
    Actor actor,
    StockKey key,
    String batch,
    @Nullable LocalDate expiry,
    long book,
    long counted,
    String reason,
    boolean register) {

  /** Whether the ledger was right 账实相符: nothing moved. */
  public boolean agrees() {
    return book == counted;
  }

  /** By how much the ledger changed: above 0 more was found than it had. */
  public long difference() {
    return counted - book;
  }
}
