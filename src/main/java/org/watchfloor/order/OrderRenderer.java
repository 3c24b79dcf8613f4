package org.watchfloor.order;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.order.OrderFact.OrderAmended;
import org.watchfloor.order.OrderFact.OrderClosed;
import org.watchfloor.order.OrderFact.OrderExtended;
import org.watchfloor.order.OrderFact.OrderIssued;
import org.watchfloor.order.OrderFact.OrderReopened;
import org.watchfloor.order.OrderFact.OrderSigned;
import org.watchfloor.order.OrderFact.OrderWithdrawn;
import org.watchfloor.order.OrderFact.SlipIssued;
import org.watchfloor.order.OrderFact.UnitFact;

/** Says what happened to orders. */
final class OrderRenderer implements EntryRenderer {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);
  private static final int NAMED = 5;

  private final OrderStore orders;

  @Inject
  OrderRenderer(OrderStore orders) {
    this.orders = orders;
  }

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(
        OrderIssued.class,
        OrderAmended.class,
        OrderExtended.class,
        OrderWithdrawn.class,
        OrderClosed.class,
        OrderReopened.class,
        SlipIssued.class,
        OrderFact.OrderDelivered.class,
        OrderFact.OrderRead.class,
        OrderSigned.class,
        OrderFact.OrderReported.class,
        OrderFact.OrderAccepted.class,
        OrderFact.OrderReturned.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String id = recorded.entry().subject().id();
    return recorded.fact() instanceof OrderFact fact ? line(id, fact, texts) : "";
  }

  private String line(String id, OrderFact fact, Texts texts) {
    return switch (fact) {
      case OrderIssued one ->
          texts.get(
              one.assisting().isEmpty() ? "order.line.issued" : "order.line.issuedTo",
              id,
              texts.name("order.urgency", one.urgency()),
              one.title(),
              one.lead().name(),
              time(one.deadline()),
              one.post(),
              names(one.assisting(), texts));
      case OrderAmended one ->
          texts.get(
              "order.line.amended", id, one.reason(), time(one.deadline()), one.post(), one.text());
      case OrderExtended one ->
          texts.get("order.line.extended", id, names(one.assisting(), texts), one.reason());
      case OrderWithdrawn one -> texts.get("order.line.withdrawn", id, one.reason(), one.post());
      case OrderClosed one ->
          texts.get("order.line.closed", id, one.conclusion(), one.post(), one.open());
      case OrderReopened one -> texts.get("order.line.reopened", id, one.reason(), one.post());
      case SlipIssued one ->
          texts.get(
              "order.line.slip",
              id,
              texts.name("order.slip", one.kind()),
              one.number(),
              texts.name("order.cause", one.cause()),
              one.units().size(),
              one.post());
      case UnitFact one -> step(id, one, texts);
    };
  }

  private String step(String id, UnitFact fact, Texts texts) {
    StepKind kind = OrderFold.kind(fact);
    String unit =
        orders
            .find(id)
            .flatMap(order -> order.state().at(fact.unit()))
            .map(at -> at.to().name())
            .orElse(fact.unit());
    boolean onBehalf = fact instanceof OrderSigned signed && signed.onBehalf();
    String said =
        texts.get(
            onBehalf ? "order.line.signedFor" : "order.line.step",
            id,
            unit,
            texts.name("order.step", kind),
            texts.name("order.channel", fact.channel()),
            fact.person(),
            fact instanceof OrderSigned signed && signed.readBack() != null
                ? texts.name("order.readback", signed.readBack())
                : "");
    return fact.note().isEmpty() ? said : texts.get("order.line.noted", said, fact.note());
  }

  private static String names(List<Recipient> units, Texts texts) {
    String some =
        units.stream()
            .limit(NAMED)
            .map(Recipient::name)
            .collect(Collectors.joining(texts.get("order.comma")));
    return units.size() > NAMED ? texts.get("order.line.more", some, units.size()) : some;
  }

  private static String time(Instant at) {
    return TIME.format(at.atZone(WatchClock.BEIJING));
  }
}
