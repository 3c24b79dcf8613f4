package org.watchfloor.order;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.Subject;

/** What was written apart about orders, as the fold found it. */
final class OrderConflicts implements ConflictSource {
  private final OrderStore orders;

  @Inject
  OrderConflicts(OrderStore orders) {
    this.orders = orders;
  }

  @Override
  public List<Conflict> open() {
    return orders.list().stream()
        .filter(order -> order.contradictions().any())
        .flatMap(order ->
            order.contradictions().open().stream()
                .map(what -> Conflict.of(orders.subject(order.number()), what)))
        .toList();
  }

  @Override
  public Optional<Message> name(Subject subject) {
    return ConflictSource.of(
        subject, orders, order -> ConflictSource.called(order.title(), order.number()));
  }
}
