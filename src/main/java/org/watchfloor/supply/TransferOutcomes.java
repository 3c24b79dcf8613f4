package org.watchfloor.supply;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.SupplyFact.TransferCancelled;
import org.watchfloor.supply.SupplyFact.TransferDecided;
import org.watchfloor.supply.SupplyFact.TransferSettled;
import org.watchfloor.supply.SupplyFact.TransferSigned;

/**
 * What came of a transfer order: signed for, ended, called off, or decided by an officer where
 * stations wrote apart. The ledger follows in the same append. Any thread but the JavaFX thread.
 */
@Singleton
public final class TransferOutcomes {
  /** What an officer can say a transfer really came to; steps beyond are taken anew. */
  private static final Set<TransferState> OUTCOMES =
      Set.of(
          TransferState.ISSUED,
          TransferState.IN_TRANSIT,
          TransferState.SIGNED,
          TransferState.CANCELLED);

  private final Journal journal;
  private final StockLedger ledger;
  private final TransferBook book;
  private final TransferLedger moved;
  private final TransferReturns returns;

  @Inject
  TransferOutcomes(
      Journal journal,
      StockLedger ledger,
      TransferBook book,
      TransferLedger moved,
      TransferReturns returns) {
    this.journal = journal;
    this.ledger = ledger;
    this.book = book;
    this.moved = moved;
    this.returns = returns;
  }

  /**
   * Notes what arrived. A depot's stock grows by what it accepted.
   *
   * @param receipts one per kind of goods
   * @throws RefusedException if more arrived than was issued
   */
  public void sign(String number, List<TransferReceipt> receipts, String receiver) {
    Versioned<TransferOrder> found = book.must(number, TransferState.SIGNED);
    TransferOrder order = found.state();
    checkReceipts(order, receipts);
    Draft draft = book.draft(found, new TransferSigned(List.copyOf(receipts), receiver.strip()));
    if (order.to().kind() == Destination.Kind.DEPOT) {
      Delivery arrived = new Delivery(receiver.strip(), receipts);
      for (IssuedBatch part : TransferLedger.accepted(order.with(arrived))) {
        ledger.add(
            draft,
            TransferBook.key(order.to().id(), part.item()),
            part.batch(),
            part.expiry(),
            part.quantity(),
            TransferBook.move(MoveKind.TRANSFER_IN, number, order.to()));
      }
    }
    journal.append(draft);
  }

  /**
   * Ends an order.
   *
   * @param note what became of what is missing or damaged; required if anything is
   */
  public void settle(String number, String note) {
    Versioned<TransferOrder> found = book.must(number, TransferState.SETTLED);
    if (returns.owesBack(found.state())) {
      throw RefusedException.of("supply.refused.owesBack", number);
    }
    if (found.state().incomplete() && note.isBlank()) {
      throw RefusedException.of("supply.refused.unexplained", number);
    }
    book.step(found, new TransferSettled(note.strip()));
  }

  /** Calls an order off; what had left the ledger of the depot is back in it. */
  public void cancel(String number, String reason) {
    if (reason.isBlank()) {
      throw RefusedException.of("supply.refused.no_reason");
    }
    Versioned<TransferOrder> found = book.must(number, TransferState.CANCELLED);
    Draft draft = book.draft(found, new TransferCancelled(reason.strip(), found.state().state()));
    TransferOrder order = found.state();
    for (IssuedBatch batch : order.batches()) {
      ledger.add(
          draft,
          TransferBook.key(order.from(), batch.item()),
          batch.batch(),
          batch.expiry(),
          batch.quantity(),
          TransferBook.move(MoveKind.TRANSFER_IN, number, order.to()));
    }
    journal.append(draft);
  }

  /**
   * Says how a transfer really ended that stations have written about apart, and brings the ledger
   * in line with that.
   *
   * @param outcome how far it really is: issued, in transit, signed for or called off
   * @param receipts what really arrived if it was signed for; empty to keep what was signed
   * @param reason how that is known
   * @throws RefusedException if nothing contradicts, the outcome is none of these, nothing was ever
   *     issued, the receipts do not fit, or no reason is given
   */
  public void decide(
      String number, TransferState outcome, List<TransferReceipt> receipts, String reason) {
    Versioned<TransferOrder> found = book.known(number);
    TransferOrder order = found.state();
    if (!order.contradictory()) {
      throw RefusedException.of("supply.refused.noContradiction", number);
    }
    if (!OUTCOMES.contains(outcome)) {
      throw RefusedException.of(
          "supply.refused.outcome", number, Message.of("supply.transfer_state." + outcome.name()));
    }
    if (reason.isBlank()) {
      throw RefusedException.of("supply.refused.no_reason");
    }
    List<IssuedBatch> batches = order.batches().isEmpty() ? moved.issued(order) : order.batches();
    List<TransferReceipt> arrived =
        receipts.isEmpty() ? order.delivery().receipts() : List.copyOf(receipts);
    TransferOrder real =
        order
            .with(batches)
            .with(new TransferProgress(outcome, order.progress().reached(), reason.strip()))
            .with(
                outcome == TransferState.SIGNED
                    ? new Delivery(order.delivery().receiver(), arrived)
                    : Delivery.NONE);
    if (batches.isEmpty() && outcome != TransferState.CANCELLED) {
      throw RefusedException.of("supply.refused.neverIssued", number);
    }
    if (outcome == TransferState.SIGNED) {
      checkReceipts(real, arrived);
    }
    Draft draft =
        book.draft(
            found,
            new TransferDecided(
                outcome,
                batches,
                real.delivery().receipts(),
                reason.strip(),
                order.contradictions().open(),
                true));
    moved.bringInLine(
        draft,
        real,
        TransferBook.move(MoveKind.TRANSFER_IN, number, order.to()),
        TransferBook.move(MoveKind.TRANSFER_OUT, number, order.to()));
    journal.append(draft);
  }

  private static void checkReceipts(TransferOrder order, List<TransferReceipt> receipts) {
    Set<String> signed = new HashSet<>();
    for (TransferReceipt receipt : receipts) {
      if (!signed.add(receipt.item())) {
        throw RefusedException.of("supply.refused.receiptTwice", receipt.item());
      }
      long arrived = receipt.accepted() + receipt.damaged();
      long issued = order.issued(receipt.item());
      if (receipt.accepted() < 0 || receipt.damaged() < 0 || arrived > issued) {
        throw RefusedException.of("supply.refused.receipt", receipt.item(), issued, arrived);
      }
    }
    for (TransferLine line : order.lines()) {
      if (!signed.contains(line.item())) {
        throw RefusedException.of("supply.refused.receiptMissing", line.item());
      }
    }
  }
}
