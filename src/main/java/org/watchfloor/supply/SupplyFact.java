package org.watchfloor.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactVersion;
import org.watchfloor.journal.RegisterFact;
import org.watchfloor.journal.RowBefore;
import org.watchfloor.journal.RowFact;

/** What happens to depots, stock and transfers. */
public sealed interface SupplyFact extends Fact {

  /**
   * A kind of goods stands in the catalogue as given.
   *
   * @param was what the row was to whoever wrote this; null in entries of version 1
   */
  @FactVersion(2)
  record ItemRegistered(SupplyItem item, @Nullable RowBefore was) implements SupplyFact, RowFact {}

  /**
   * A depot stands in the register as given.
   *
   * @param was what the row was to whoever wrote this; null in entries of version 1
   */
  @FactVersion(2)
  record DepotRegistered(Depot depot, @Nullable RowBefore was) implements SupplyFact, RowFact {}

  /**
   * Stock changed; subject is the line of stock.
   *
   * @param kind why
   * @param quantity by how much: above 0 more, below 0 less
   * @param batch which batch; empty if batches are not told apart
   * @param expiry the batch's last day of use, if it has one
   * @param reason in words; may be empty
   * @param order the transfer order, if it moved with one
   * @param row the register's row it was moved to agree with, if one was taken in
   * @param listed the row of a list of moves it came in with; null for any other, and in entries of
   *     version 1
   */
  @FactVersion(2)
  record StockMoved(
      MoveKind kind,
      long quantity,
      String batch,
      @Nullable LocalDate expiry,
      String reason,
      @Nullable String order,
      @Nullable CountedRow row,
      @Nullable ListedRow listed)
      implements SupplyFact, RegisterFact {
    /** A move that did not come in with a list. */
    StockMoved(
        MoveKind kind,
        long quantity,
        String batch,
        @Nullable LocalDate expiry,
        String reason,
        @Nullable String order,
        @Nullable CountedRow row) {
      this(kind, quantity, batch, expiry, reason, order, row, null);
    }

    @Override
    public boolean onlyKeeps() {
      return row != null || listed != null;
    }

    public StockMoved {
      if (!kind.fits(quantity)) {
        throw new IllegalArgumentException(kind + " of " + quantity);
      }
    }
  }

  /**
   * A batch was counted and the ledger was right 账实相符: nothing moves; subject is the line of stock.
   * It is no news of the night: it stands in the report of what was counted.
   *
   * @param quantity how much was found, 0 or more, and how much the ledger had then
   * @param batch which batch; empty if batches are not told apart
   * @param expiry the batch's last day of use, if it has one
   * @param remark in words; may be empty
   */
  record StockCounted(long quantity, String batch, @Nullable LocalDate expiry, String remark)
      implements SupplyFact, RegisterFact {}

  /**
   * What a row of a list of moves said that the move itself does not tell: goods of one row may
   * come out of several batches.
   *
   * @param quantity how much, above 0
   * @param batch the batch the row named; empty if it named none
   * @param expiry the last day of use the row named, if it did
   * @param takesBack the entry of the row that is taken back by this move; empty if none is
   */
  record ListedRow(long quantity, String batch, @Nullable LocalDate expiry, String takesBack) {
    ListedRow takenBack(String entry) {
      return new ListedRow(quantity, batch, expiry, entry);
    }
  }

  /** What a register's row said of a batch of a line of stock, or of a line with one batch. */
  record CountedRow(long quantity, String batch, @Nullable LocalDate expiry) {
    boolean about(String otherBatch, @Nullable LocalDate otherExpiry) {
      return batch.equals(otherBatch) && Objects.equals(expiry, otherExpiry);
    }

    static CountedRow of(Stocktake count) {
      return new CountedRow(count.quantity(), count.batch(), count.expiry());
    }
  }

  /** The least quantity that should be kept was set. */
  record StockMinimumSet(long minimum) implements SupplyFact, RegisterFact {}

  /**
   * Within how many hours agreed goods come when they are called off 调用时限.
   *
   * @param hours 0 or more
   */
  record StockLeadTimeSet(long hours) implements SupplyFact, RegisterFact {}

  /**
   * Goods were held back for a purpose 预留; subject is the line of stock, of which nothing moves.
   *
   * @param quantity how much, above 0
   * @param holder for whom
   * @param purpose what for
   * @param until the last day it is meant to last, if that was said
   */
  record StockReserved(long quantity, String holder, String purpose, @Nullable LocalDate until)
      implements SupplyFact {}

  /**
   * Goods that were held back are free again; subject is the line of stock.
   *
   * @param reservation the entry that held them back
   * @param quantity how much of it, above 0
   * @param reason in words; may be empty
   */
  record StockReleased(String reservation, long quantity, String reason) implements SupplyFact {}

  /** Somebody asks for goods; subject is the transfer, as in what follows. */
  record TransferRequested(String from, Destination to, String purpose, List<TransferLine> lines)
      implements SupplyFact {}

  /** The tier that owns the depot granted it 批准. */
  record TransferApproved(String approver, DepotTier tier) implements SupplyFact {}

  /**
   * A step was taken that moves no stock.
   *
   * @param state where to; one of those that are only noted
   * @param note in words; may be empty
   * @param lastReturn the entry of the last lot that was known to have come back; empty if none
   *     was, null in entries of version 1
   */
  @FactVersion(2)
  record TransferStepped(TransferState state, String note, @Nullable String lastReturn)
      implements SupplyFact {
    public TransferStepped {
      if (!TransferState.NOTED.contains(state)) {
        throw new IllegalArgumentException(state + " is not only noted");
      }
    }
  }

  /** What is used again or lent has to be back by a day; said before or after it was signed for. */
  record TransferReturnAsked(LocalDate by) implements SupplyFact {}

  /**
   * A lot of it came back; what of it is in order stands in the depot's ledger again.
   *
   * @param owed what had to come back altogether; null in entries of version 1, where one lot was
   *     the last word
   */
  @FactVersion(2)
  record TransferReturned(
      List<TransferReceipt> receipts, String note, @Nullable List<TransferLine> owed)
      implements SupplyFact {}

  /**
   * It was put on paper.
   *
   * @param print the running number of the paper: 1 the original, above it a copy, {@link
   *     #NOT_COUNTED} a draft or a paper of what was called off
   * @param at how far it was to whoever printed it; null in entries of version 1, which counted
   *     drafts too
   */
  @FactVersion(2)
  record TransferPrinted(int print, @Nullable TransferState at) implements SupplyFact {
    /** No goods may leave on it. */
    static final int NOT_COUNTED = 0;
  }

  /** The depot was ordered to give them, from these batches 调拨令. */
  record TransferIssued(List<IssuedBatch> batches) implements SupplyFact {}

  /** They have left. */
  record TransferDeparted(String carrier, String plate, String phone) implements SupplyFact {}

  /** They were received and signed for 签收. */
  record TransferSigned(List<TransferReceipt> receipts, String receiver) implements SupplyFact {}

  /** Nothing is left to do about it. */
  record TransferSettled(String note) implements SupplyFact {}

  /**
   * It was called off; what had left the ledger is back in it.
   *
   * @param from how far it was to whoever called it off; null in entries of version 1
   */
  @FactVersion(2)
  record TransferCancelled(String reason, @Nullable TransferState from) implements SupplyFact {}

  /**
   * An officer said how a transfer really ended that stations had written about apart; the moves
   * that bring the ledger in line stand in the same append.
   *
   * @param outcome how far it really is
   * @param batches what really left the depot
   * @param receipts what really arrived; empty unless it was signed for
   * @param settles the contradictions the officer saw
   * @param dayHolds whether a day of return that was said before holds on; false in entries of
   *     version 1, after which nothing was owed until a day was said anew
   */
  @FactVersion(2)
  record TransferDecided(
      TransferState outcome,
      List<IssuedBatch> batches,
      List<TransferReceipt> receipts,
      String reason,
      List<Contradiction> settles,
      boolean dayHolds)
      implements SupplyFact {}
}
