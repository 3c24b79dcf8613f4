package org.watchfloor.supply;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.EntryId;

/**
 * A difference between the ledger and what was counted 盘点差异, batch by batch.
 *
 * @param entry the journal's entry
 * @param at when it was counted
 * @param actor who wrote it
 * @param key which line of stock
 * @param batch which batch; empty if batches are not told apart
 * @param expiry the batch's last day of use, if it has one
 * @param book what the ledger had of the batch before
 * @param counted what there was
 * @param reason in words; empty if it came with a register
 * @param register whether it came with a register instead of being typed
 */
public record CountDifference(
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

  /** By how much the ledger changed: above 0 more was found than it had. */
  public long difference() {
    return counted - book;
  }
}
