package org.watchfloor.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Recorded;
import org.watchfloor.order.OrderFact.OrderAccepted;
import org.watchfloor.order.OrderFact.OrderAmended;
import org.watchfloor.order.OrderFact.OrderClosed;
import org.watchfloor.order.OrderFact.OrderDelivered;
import org.watchfloor.order.OrderFact.OrderExtended;
import org.watchfloor.order.OrderFact.OrderIssued;
import org.watchfloor.order.OrderFact.OrderRead;
import org.watchfloor.order.OrderFact.OrderReopened;
import org.watchfloor.order.OrderFact.OrderReported;
import org.watchfloor.order.OrderFact.OrderReturned;
import org.watchfloor.order.OrderFact.OrderSigned;
import org.watchfloor.order.OrderFact.OrderWithdrawn;
import org.watchfloor.order.OrderFact.SlipIssued;
import org.watchfloor.order.OrderFact.UnitFact;

/**
 * How entries become an order. Of what was written apart the later stands, except that an order
 * that was done stays done; what cannot both hold is named: two texts, an end and a text, two
 * answers of one unit, a report accepted and sent back, an order ended and its lead still
 * answering.
 */
final class OrderFold {
  private static final String TEXTS = "order.conflict.texts";
  private static final String ENDED = "order.conflict.ended";
  private static final String ANSWERED = "order.conflict.answered";

  private OrderFold() {}

  static @Nullable Order apply(@Nullable Order before, Recorded recorded) {
    Entry entry = recorded.entry();
    if (before == null) {
      return recorded.fact() instanceof OrderIssued fact ? issued(fact, entry) : null;
    }
    return switch (recorded.fact()) {
      case OrderAmended fact -> amended(before, fact, entry);
      case OrderExtended fact -> before.plus(addressees(fact.assisting(), Role.ASSIST, entry));
      case OrderWithdrawn fact ->
          ended(
              before,
              new Ending(
                  Ending.Kind.WITHDRAWN,
                  fact.reason(),
                  fact.open(),
                  OrderAct.of(entry, fact.post())),
              fact.after(),
              fact.word());
      case OrderClosed fact ->
          ended(
              before,
              new Ending(
                  Ending.Kind.CLOSED,
                  fact.conclusion(),
                  fact.open(),
                  OrderAct.of(entry, fact.post())),
              fact.after(),
              fact.word());
      case OrderReopened fact -> before.reopened();
      case SlipIssued fact ->
          before.with(
              new Slip(
                  fact.number(),
                  fact.kind(),
                  fact.cause(),
                  before.revisionOf(fact.text()),
                  fact.units(),
                  fact.note(),
                  OrderAct.of(entry, fact.post())));
      case UnitFact fact -> stepped(before, fact, entry);
      case ConflictSettled fact -> before.with(before.contradictions().settling(fact));
      default -> before;
    };
  }

  private static Order issued(OrderIssued fact, Entry entry) {
    return new Order(
            entry.subject().id(),
            fact.title(),
            fact.basis(),
            fact.urgency(),
            List.of(
                new Revision(1, fact.text(), fact.deadline(), "", OrderAct.of(entry, fact.post()))),
            addressees(List.of(fact.lead()), Role.LEAD, entry),
            List.of(),
            null,
            Contradictions.NONE)
        .plus(addressees(fact.assisting(), Role.ASSIST, entry));
  }

  private static List<Addressee> addressees(List<Recipient> to, Role role, Entry entry) {
    return to.stream().map(one -> new Addressee(one, role, entry.happenedAt(), List.of())).toList();
  }

  private static Order amended(Order before, OrderAmended fact, Entry entry) {
    OrderAct act = OrderAct.of(entry, fact.post());
    Ending ending = before.ending();
    if (ending != null) {
      return before.against(ENDED, ending.act().entry(), act.entry());
    }
    Order now =
        before.with(
            new Revision(before.revision() + 1, fact.text(), fact.deadline(), fact.reason(), act));
    return fact.after().equals(before.head())
        ? now
        : now.against(TEXTS, act.entry(), before.head());
  }

  private static Order ended(Order before, Ending end, String after, String word) {
    Ending stood = before.ending();
    String entry = end.act().entry();
    if (stood != null) {
      if (stood.kind() == end.kind()) {
        return before;
      }
      boolean done = end.kind() == Ending.Kind.CLOSED;
      return done
          ? before.with(end).against(ENDED, entry, stood.act().entry())
          : before.against(ENDED, stood.act().entry(), entry);
    }
    Order now = before.with(end);
    if (!after.equals(before.head())) {
      now = now.against(ENDED, entry, before.head());
    }
    String said = before.lead().word();
    return said.isEmpty() || said.equals(word) ? now : now.against(ENDED, entry, said);
  }

  private static Order stepped(Order before, UnitFact fact, Entry entry) {
    Addressee at = before.at(fact.unit()).orElse(null);
    if (at == null) {
      return before;
    }
    Order now = before.with(at.with(step(before, fact, entry)));
    String known =
        switch (fact) {
          case OrderDelivered one -> null;
          case OrderRead one -> null;
          case OrderSigned one -> null;
          case OrderReported one -> one.word();
          case OrderAccepted one -> one.word();
          case OrderReturned one -> one.word();
        };
    return known == null ? now : judged(before, now, at, fact, known, entry.id().toString());
  }

  /** What a report, or a judgement of one, contradicts that it did not know. */
  private static Order judged(
      Order before, Order now, Addressee at, UnitFact fact, String known, String entry) {
    Order judged = now;
    if (!at.word().isEmpty() && !at.word().equals(known)) {
      judged = judged.against(ANSWERED, entry, at.word());
    }
    Ending ending = before.ending();
    if (ending == null) {
      return judged;
    }
    boolean matters =
        at.role() == Role.LEAD
            || fact instanceof OrderReturned
            || ending.kind() == Ending.Kind.WITHDRAWN;
    return matters ? judged.against(ENDED, ending.act().entry(), entry) : judged;
  }

  private static Step step(Order order, UnitFact fact, Entry entry) {
    boolean onBehalf =
        switch (fact) {
          case OrderSigned one -> one.onBehalf();
          case OrderReported one -> one.onBehalf();
          case OrderDelivered one -> true;
          case OrderRead one -> true;
          case OrderAccepted one -> false;
          case OrderReturned one -> false;
        };
    return new Step(
        kind(fact),
        order.revisionOf(fact.text()),
        entry.happenedAt(),
        entry.recordedAt(),
        fact.channel(),
        fact.person(),
        onBehalf,
        fact instanceof OrderSigned signed ? signed.readBack() : null,
        fact.note(),
        entry.actor().officer(),
        entry.id().toString());
  }

  static StepKind kind(UnitFact fact) {
    return switch (fact) {
      case OrderDelivered one -> StepKind.DELIVERED;
      case OrderRead one -> StepKind.READ;
      case OrderSigned one -> StepKind.SIGNED;
      case OrderReported one -> StepKind.REPORTED;
      case OrderAccepted one -> StepKind.ACCEPTED;
      case OrderReturned one -> StepKind.RETURNED;
    };
  }
}
