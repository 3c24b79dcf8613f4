package org.watchfloor.order;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;

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
}
