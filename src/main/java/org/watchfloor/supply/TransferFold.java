package org.watchfloor.supply;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Recorded;
import org.watchfloor.supply.SupplyFact.TransferApproved;
import org.watchfloor.supply.SupplyFact.TransferCancelled;
import org.watchfloor.supply.SupplyFact.TransferDecided;
import org.watchfloor.supply.SupplyFact.TransferDeparted;
import org.watchfloor.supply.SupplyFact.TransferIssued;
import org.watchfloor.supply.SupplyFact.TransferPrinted;
import org.watchfloor.supply.SupplyFact.TransferRequested;
import org.watchfloor.supply.SupplyFact.TransferReturnAsked;
import org.watchfloor.supply.SupplyFact.TransferReturned;
import org.watchfloor.supply.SupplyFact.TransferSettled;
import org.watchfloor.supply.SupplyFact.TransferSigned;
import org.watchfloor.supply.SupplyFact.TransferStepped;
import org.watchfloor.supply.TransferProgress.Step;

/**
 * How entries become a transfer order. A step that does not follow from the state, because stations
 * wrote apart, leaves the state, and a calling-off that did not know the goods had gone out counts
 * without having brought them back: both entries are named in a contradiction until an officer says
 * how it ended.
 */
final class TransferFold {
  private TransferFold() {}

  static @Nullable TransferOrder apply(@Nullable TransferOrder order, Recorded recorded) {
    Entry entry = recorded.entry();
    Step by = new Step(entry.happenedAt(), entry.id().toString());
    if (order == null) {
      return recorded.fact() instanceof TransferRequested fact
          ? requested(entry.subject().id(), fact, by)
          : null;
    }
    return switch (recorded.fact()) {
      case TransferIssued fact -> step(order, TransferState.ISSUED, order.with(fact.batches()), by);
      case TransferDeparted fact ->
          step(
              order,
              TransferState.IN_TRANSIT,
              order.with(new Carrier(fact.carrier(), fact.plate(), fact.phone())),
              by);
      case TransferSigned fact ->
          due(
              step(
                  order,
                  TransferState.SIGNED,
                  order.with(new Delivery(fact.receiver(), fact.receipts())),
                  by),
              by);
      case TransferApproved fact -> granted(order, fact, by);
      case TransferPrinted fact -> printed(order, fact, by);
      case TransferStepped fact -> noted(order, fact, by);
      case TransferReturnAsked fact -> asked(order, fact, by);
      case TransferReturned fact -> returned(order, fact, by);
      case TransferSettled fact ->
          step(order, TransferState.SETTLED, noting(order, fact.note()), by);
      case TransferCancelled fact -> cancelled(order, fact, by);
      case TransferDecided fact -> decided(order, fact, by);
      case ConflictSettled fact -> order.with(order.contradictions().settling(fact));
      default -> against(order, "supply.conflict.step", by);
    };
  }

  /** Granted twice, or told after the goods were ordered: nothing contradicts it. */
  private static TransferOrder granted(TransferOrder order, TransferApproved fact, Step by) {
    TransferHandling before = order.handling();
    TransferOrder named =
        before.approver().isEmpty() ? order.with(before.approvedBy(fact.approver())) : order;
    boolean passed =
        !order.state().calledOff() && order.state().compareTo(TransferState.APPROVED) >= 0;
    return passed ? named : step(order, TransferState.APPROVED, named, by);
  }

  /** What is signed for, and has a day of return already, is due. */
  private static TransferOrder due(TransferOrder order, Step by) {
    return order.state() == TransferState.SIGNED && order.handling().returnBy() != null
        ? order.with(order.progress().to(TransferState.RETURN_DUE, by, order.progress().note()))
        : order;
  }

  /**
   * A day told before the goods are signed for waits for that; one told once it is over, or of what
   * was called off, changes nothing any more.
   */
  private static TransferOrder asked(TransferOrder order, TransferReturnAsked fact, Step by) {
    if (order.state().owed()) {
      return order.with(order.handling().owedBy(fact.by()));
    }
    return order.state().returnOver() || order.state().calledOff()
        ? order
        : step(order, TransferState.RETURN_DUE, order.with(order.handling().owedBy(fact.by())), by);
  }

  /**
   * Lots add up, as the moves of the ledger do; with the last of them it is back. More than came
   * out, and a lot of what was thought to be over, are named.
   */
  private static TransferOrder returned(TransferOrder order, TransferReturned fact, Step by) {
    String before = order.handling().lastReturn();
    TransferOrder added = order.with(order.handling().back(fact.receipts(), by.entry()));
    boolean due = order.state() == TransferState.RETURN_DUE;
    TransferOrder named = added;
    if (added.overReturned()) {
      String other = before.isEmpty() ? order.reachedBy(order.state()) : before;
      named =
          added.with(
              added.contradictions().plus("supply.conflict.returnedMore", other, by.entry()));
    } else if (!due) {
      named = against(added, "supply.conflict.step", by);
    }
    if (!due) {
      return named;
    }
    List<TransferLine> owed = fact.owed();
    TransferOrder said = fact.note().isEmpty() ? named : noting(named, fact.note());
    return owed == null || said.outstanding(owed).isEmpty()
        ? step(said, TransferState.RETURNED, said, by)
        : said;
  }

  /**
   * A rung another desk has already passed is no contradiction: it was only told late. That goods
   * were given out stands on record all the same, because who keeps them asks for it.
   */
  private static TransferOrder noted(TransferOrder order, TransferStepped fact, Step by) {
    if (order.state().notes(fact.state())) {
      TransferOrder beside = order.with(order.progress().beside(fact.state(), by));
      boolean due = order.state() == TransferState.RETURN_DUE;
      return due && !fact.note().isEmpty() ? noting(beside, fact.note()) : beside;
    }
    boolean passed =
        !order.state().calledOff()
            && (fact.state() == TransferState.PICKED
                || fact.state() == TransferState.LOADED
                || fact.state() == TransferState.ARRIVED
                || fact.state() == TransferState.DISTRIBUTED)
            && order.state().compareTo(fact.state()) >= 0;
    if (passed) {
      return order;
    }
    TransferOrder named = unaware(order, fact, by);
    return step(named, fact.state(), noting(named, fact.note()), by);
  }

  /**
   * Only papers that count are counted, from the original on: entries of version 1 counted drafts,
   * and copies of a draft. A second original, and one of what was called off elsewhere, are named:
   * goods may leave on both.
   */
  private static TransferOrder printed(TransferOrder order, TransferPrinted fact, Step by) {
    TransferHandling before = order.handling();
    boolean first = before.prints() == 0;
    if (fact.print() == TransferPrinted.NOT_COUNTED
        || order.state().waiting()
        || (first && fact.print() > 1)) {
      return order;
    }
    TransferOrder counted = order.with(before.printed(by.entry()));
    TransferState seen = fact.at();
    if (order.state().calledOff() && seen != null) {
      return against(counted, "supply.conflict.printedOff", by);
    }
    return fact.print() == 1 && !first
        ? counted.with(
            counted
                .contradictions()
                .plus("supply.conflict.originalTwice", before.original(), by.entry()))
        : counted;
  }

  /** Who wrote the rest off did not know that some of it had come back. */
  private static TransferOrder unaware(TransferOrder order, TransferStepped fact, Step by) {
    String lot = order.handling().lastReturn();
    String known = fact.lastReturn();
    boolean apart = known != null && !lot.isEmpty() && !known.equals(lot);
    return !apart || !order.state().leadsTo(fact.state())
        ? order
        : order.with(
            order.contradictions().plus("supply.conflict.writtenOffApart", by.entry(), lot));
  }

  private static TransferOrder cancelled(TransferOrder order, TransferCancelled fact, Step by) {
    boolean apart = fact.from() != null && fact.from().waiting() != order.state().waiting();
    TransferOrder named =
        apart && order.state().leadsTo(TransferState.CANCELLED)
            ? order.with(
                order
                    .contradictions()
                    .plus(
                        "supply.conflict.cancelledApart",
                        by.entry(),
                        order.reachedBy(order.state())))
            : order;
    return step(named, TransferState.CANCELLED, noting(named, fact.reason()), by);
  }

  /**
   * Only what the officer saw is settled; of two decisions on the same the later counts. Who
   * decided in version 1 took up the return anew, so nothing is due after it.
   */
  private static TransferOrder decided(TransferOrder order, TransferDecided fact, Step by) {
    Contradictions known = order.contradictions();
    if (!known.open().containsAll(fact.settles())) {
      // Another desk decided some of it unseen: both brought the ledger in line, once too often.
      known =
          known.plus("supply.conflict.decidedTwice", by.entry(), order.reachedBy(order.state()));
    }
    for (Contradiction one : fact.settles()) {
      known = known.settling(new ConflictSettled(one.counts(), one.against(), fact.reason()));
    }
    return due(
        order
            .with(fact.batches())
            .with(new Delivery(order.delivery().receiver(), fact.receipts()))
            .with(order.progress().decided(fact.outcome(), by, fact.reason()))
            .with(order.handling().anew(fact.dayHolds()))
            .with(known),
        by);
  }

  private static TransferOrder step(
      TransferOrder before, TransferState next, TransferOrder after, Step by) {
    return before.state().leadsTo(next)
        ? after.with(after.progress().to(next, by, after.progress().note()))
        : against(before, "supply.conflict.step", by);
  }

  private static TransferOrder noting(TransferOrder order, String words) {
    TransferProgress now = order.progress();
    return order.with(new TransferProgress(now.state(), now.reached(), words));
  }

  private static TransferOrder against(TransferOrder order, String rule, Step by) {
    return order.with(
        order.contradictions().plus(rule, order.reachedBy(order.state()), by.entry()));
  }

  private static TransferOrder requested(String number, TransferRequested fact, Step by) {
    return new TransferOrder(
        number,
        new TransferRequest(fact.from(), fact.to(), fact.purpose(), fact.lines()),
        List.of(),
        Carrier.NONE,
        Delivery.NONE,
        TransferProgress.begun(by.at(), by.entry()),
        TransferHandling.NONE,
        Contradictions.NONE);
  }
}
