package org.watchfloor.order.chase;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderService;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/**
 * What the open orders wait for, one line for each order and slip that is next, however many units
 * it concerns.
 */
public final class DueOrders implements DueItems {
  private final OrderService orders;
  private final Lateness lateness;

  @Inject
  DueOrders(OrderService orders, Lateness lateness) {
    this.orders = orders;
    this.lateness = lateness;
  }

  @Override
  public List<Due> pending() {
    return orders.open().stream()
        .flatMap(order -> lateness.of(order).stream().map(lag -> due(order, lag)))
        .toList();
  }

  private static Due due(Order order, Lag lag) {
    return new Due(
        OrderService.KIND,
        order.number(),
        Message.of(
            "order.due." + lag.cause().name(),
            order.number(),
            order.title(),
            lag.units().size(),
            lag.units().getFirst().to().name(),
            Message.of("order.slip." + lag.next().name())),
        lag.due());
  }
}
