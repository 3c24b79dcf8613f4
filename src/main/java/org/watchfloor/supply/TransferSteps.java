package org.watchfloor.supply;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.SupplyFact.TransferReturnAsked;
import org.watchfloor.supply.SupplyFact.TransferReturned;
import org.watchfloor.supply.SupplyFact.TransferStepped;

/**
 * The rungs of a transfer order between being asked for and what came of it: granted, put together,
 * loaded, there, given out, back. Any thread but the JavaFX thread.
 */
@Singleton
public final class TransferSteps {
  private final Journal journal;
  private final SupplyService supply;
  private final StockLedger ledger;
  private final TransferBook book;
  private final TransferApproval approval;
  private final TransferReturns returns;

  @Inject
  TransferSteps(
      Journal journal,
      SupplyService supply,
      StockLedger ledger,
      TransferBook book,
      TransferApproval approval,
      TransferReturns returns) {
    this.journal = journal;
    this.supply = supply;
    this.ledger = ledger;
    this.book = book;
    this.approval = approval;
    this.returns = returns;
  }

  /**
   * Grants an order that was asked for, or notes who had granted one that was ordered without an
   * approval and has not set out; that one stays on its rung.
   *
   * @param approver who grants it
   * @param tier the tier that person speaks for
   * @throws RefusedException if it is neither, no name is given, or the depot belongs to another
   *     tier
   */
  public void approve(String number, String approver, DepotTier tier) {
    Versioned<TransferOrder> found = book.known(number);
    book.step(found, approval.by(found.state(), approver, tier));
  }

  /**
   * Takes a step that moves no stock: refused, put together, loaded, there, given out, used up,
   * given up.
   *
   * @param note in words; required to refuse, to give up, and to call used up what is owed back
   * @throws RefusedException if it does not follow, a reason is missing, or the goods went to a
   *     depot, whose ledger says what becomes of them
   */
  public void note(String number, TransferState next, String note) {
    Versioned<TransferOrder> found = book.must(number, next);
    if (found.state().inLedgerAgain(next)) {
      throw RefusedException.of("supply.refused.inDepot", number, found.state().to().name());
    }
    boolean owed =
        next == TransferState.CONSUMED
            && (found.state().state() == TransferState.RETURN_DUE
                || returns.owesBack(found.state()));
    boolean explained = owed || next == TransferState.REJECTED || next == TransferState.WRITTEN_OFF;
    if (explained && note.isBlank()) {
      throw RefusedException.of("supply.refused.no_reason");
    }
    book.step(
        found, new TransferStepped(next, note.strip(), found.state().handling().lastReturn()));
  }

  /**
   * Says by when what is used again or lent has to be back: before it is signed for, that holds
   * from the signature on.
   *
   * @throws RefusedException if nothing of it has to come back, or the day is past
   */
  public void askBack(String number, LocalDate by) {
    Versioned<TransferOrder> found = book.known(number);
    if (!found.state().state().owed()) {
      found = book.must(number, TransferState.RETURN_DUE);
    }
    if (!returns.returnable(found.state())) {
      throw RefusedException.of("supply.refused.nothingBack", number);
    }
    returns.checkDay(by);
    book.step(found, new TransferReturnAsked(by));
  }

  /**
   * Notes a lot that came back; what of it is in order stands in the ledger of the depot again.
   * With the last of what has to come back the order is back; what never comes is written off.
   *
   * @param receipts one per kind of goods that came back
   * @param note what became of what is damaged; required if anything is that has to come back
   * @throws RefusedException if nothing came back though something is owed, more came back than was
   *     received, or the damage is not explained
   */
  public void back(String number, List<TransferReceipt> receipts, String note) {
    TransferOrder before = book.known(number).state();
    if (returns.owesBack(before)) {
      throw RefusedException.of(
          "supply.refused.noReturnDay",
          number,
          Message.of("supply.transfer_state." + before.state().name()));
    }
    Versioned<TransferOrder> found = book.must(number, TransferState.RETURNED);
    TransferOrder order = found.state();
    checkLot(order, receipts);
    boolean damaged =
        receipts.stream()
            .anyMatch(one -> one.damaged() > 0 && returns.comesBack(order.to(), one.item()));
    if (note.isBlank() && damaged) {
      throw RefusedException.of("supply.refused.backUnexplained", number);
    }
    Draft draft =
        book.draft(
            found,
            new TransferReturned(
                List.copyOf(receipts), note.strip(), returns.owedAltogether(order)));
    for (IssuedBatch part : TransferLedger.cameBack(order, receipts)) {
      ledger.add(
          draft,
          TransferBook.key(order.from(), part.item()),
          part.batch(),
          part.expiry(),
          part.quantity(),
          TransferBook.move(MoveKind.RECOVER, number, order.to()));
    }
    journal.append(draft);
  }

  private void checkLot(TransferOrder order, List<TransferReceipt> receipts) {
    Set<String> items = new HashSet<>();
    for (TransferReceipt one : receipts) {
      TransferReceipt came = order.received(one.item());
      TransferReceipt back = order.handling().returned(one.item());
      long most = came.accepted() + came.damaged();
      long all = back.accepted() + back.damaged() + one.accepted() + one.damaged();
      if (one.accepted() < 0 || one.damaged() < 0 || all > most) {
        throw RefusedException.of("supply.refused.backTooMuch", name(one.item()), most, all);
      }
      if (!items.add(one.item())) {
        throw RefusedException.of("supply.refused.receiptTwice", name(one.item()));
      }
    }
    boolean nothing = receipts.stream().allMatch(one -> one.accepted() + one.damaged() == 0);
    if (nothing && !returns.outstanding(order).isEmpty()) {
      throw RefusedException.of("supply.refused.backNothing", order.number());
    }
  }

  private String name(String item) {
    return supply.item(item).map(SupplyItem::name).orElse(item);
  }
}
