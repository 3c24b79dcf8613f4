package org.watchfloor.order;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** What {@code list orders} and {@code list order-units} give away. */
final class OrderListing {
  /** An order at one unit. */
  private record AtUnit(Order order, Addressee unit) {
    @Nullable Object time(StepKind kind) {
      return step(kind).map(step -> OrderListing.time(step.at())).orElse(null);
    }

    @Nullable Object said(StepKind kind) {
      return step(kind).map(Step::note).filter(note -> !note.isEmpty()).orElse(null);
    }

    Optional<Step> step(StepKind kind) {
      return kind.once() ? unit.find(kind, order.revision()) : unit.last(kind, order.revision());
    }
  }

  private OrderListing() {}

  static Listing of(OrderService orders) {
    return new RecordListing<>("orders", orders::list)
        .field("number", Order::number)
        .field("state", OrderListing::state)
        .field("title", Order::title)
        .field("text", order -> order.now().text())
        .field("revision", Order::revision)
        .field("urgency", Order::urgency)
        .field("lead", order -> order.lead().to().name())
        .field("units", order -> order.addressees().size())
        .field("unsigned", Order::unsigned)
        .field("owing", Order::owing)
        .field("accepted", order -> order.count(UnitState.ACCEPTED))
        .field("issuedAt", order -> time(order.revisions().getFirst().act().at()))
        .field("deadline", order -> time(order.deadline()))
        .field("post", order -> order.now().act().post())
        .field("officer", order -> order.now().act().officer())
        .field("basis", order -> order.basis().kind())
        .field("basisId", order -> order.basis().id())
        .field("slips", order -> order.slips().size())
        .field("endedAt", order -> ended(order))
        .field("contradictory", order -> order.contradictions().any());
  }

  static Listing units(OrderService orders) {
    return new RecordListing<>("order-units", () -> rows(orders))
        .field("number", row -> row.order().number())
        .field("unit", row -> row.unit().to().unit())
        .field("name", row -> row.unit().to().name())
        .field("role", row -> row.unit().role())
        .field("state", row -> row.order().state(row.unit()))
        .field("issuedAt", row -> time(row.order().issuedTo(row.unit())))
        .field("deliveredAt", row -> row.time(StepKind.DELIVERED))
        .field("readAt", row -> row.time(StepKind.READ))
        .field("signedAt", row -> row.time(StepKind.SIGNED))
        .field("signedBy", row -> row.step(StepKind.SIGNED).map(Step::person).orElse(null))
        .field("signedOver", row -> row.step(StepKind.SIGNED).map(Step::channel).orElse(null))
        .field("reportedAt", row -> row.time(StepKind.REPORTED))
        .field("report", row -> row.said(StepKind.REPORTED))
        .field("returnedAt", row -> row.time(StepKind.RETURNED))
        .field("returnedWhy", row -> row.said(StepKind.RETURNED))
        .field("acceptedAt", row -> row.time(StepKind.ACCEPTED));
  }

  private static List<AtUnit> rows(OrderService orders) {
    return orders.list().stream()
        .flatMap(order -> order.addressees().stream().map(unit -> new AtUnit(order, unit)))
        .toList();
  }

  private static String state(Order order) {
    Ending ending = order.ending();
    return ending == null ? order.state(order.lead()).name() : ending.kind().name();
  }

  private static @Nullable Object ended(Order order) {
    Ending ending = order.ending();
    return ending == null ? null : time(ending.act().at());
  }

  private static OffsetDateTime time(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
