package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;

/**
 * How a transfer order is written about: whoever takes a step looks the order up here, is refused
 * what does not follow from where it stands, and writes on what was seen. Any thread but the JavaFX
 * thread.
 */
final class TransferBook {
  private final Journal journal;
  private final SignIn signIn;
  private final TransferStore store;

  @Inject
  TransferBook(Journal journal, SignIn signIn, TransferStore store) {
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
  }

  /**
   * The order of a number, with how much of it was seen.
   *
   * @throws RefusedException if there is none
   */
  Versioned<TransferOrder> known(String number) {
    return store
        .find(number)
        .orElseThrow(() -> RefusedException.of("supply.refused.no_transfer", number));
  }

  /**
   * The order of a number, if a step can be taken.
   *
   * @throws RefusedException if there is none, or the step does not follow
   */
  Versioned<TransferOrder> must(String number, TransferState next) {
    Versioned<TransferOrder> found = known(number);
    if (!found.state().takes(next)) {
      throw refusedStep(found.state(), next);
    }
    return found;
  }

  /** Writes one fact about an order, if nobody wrote about it since it was looked up. */
  void step(Versioned<TransferOrder> found, Fact fact) {
    journal.append(draft(found, fact));
  }

  /** One fact about an order, to be written with what moves because of it. */
  Draft draft(Versioned<TransferOrder> found, Fact fact) {
    Draft draft = draft(found);
    about(draft, found.state().number(), found.state().to(), fact);
    return draft;
  }

  /** What is to be written about an order, if nobody wrote about it since it was looked up. */
  Draft draft(Versioned<TransferOrder> found) {
    return new Draft(signIn.actor())
        .expecting(store.subject(found.state().number()), found.version());
  }

  /** What is to be written about an order that is asked for, if its number is still free. */
  Draft fresh(String number) {
    return new Draft(signIn.actor()).expecting(store.subject(number), 0);
  }

  /** Adds a fact about an order; where it goes to is concerned. */
  void about(Draft draft, String number, Destination to, Fact fact) {
    draft.fact(store.subject(number), fact, concerned(to));
  }

  /** What the moves of an order say: that they belong to it, and where it goes. */
  static StockLedger.Move move(MoveKind kind, String number, Destination to) {
    return new StockLedger.Move(kind, "", number, concerned(to));
  }

  /** Goods in hand of a depot: agreed goods and capacity are never transferred. */
  static StockKey key(String depot, String item) {
    return new StockKey(depot, item, ReserveMode.PHYSICAL);
  }

  /** What an order is about besides itself: where it goes. */
  static List<Subject> concerned(Destination to) {
    return List.of(new Subject(to.kind().name().toLowerCase(Locale.ROOT), to.id()));
  }

  /** That a step does not follow, or was taken already. */
  static RefusedException refusedStep(TransferOrder order, TransferState next) {
    boolean beside = order.state().notes(next) && order.reached(next).isPresent();
    if (order.state() == next || beside) {
      return RefusedException.of(
          "supply.refused.already",
          order.number(),
          Message.of("supply.transfer_state." + next.name()));
    }
    return RefusedException.of(
        "supply.refused.step",
        order.number(),
        Message.of("supply.transfer_state." + order.state().name()),
        Message.of("supply.transfer_state." + next.name()));
  }
}
