package org.watchfloor.order.view;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.order.Order;
import org.watchfloor.order.UnitState;
import org.watchfloor.order.chase.Lag;
import org.watchfloor.order.chase.Lateness;

/**
 * An order as a line of the board.
 *
 * @param order the order
 * @param next what it waits for first; null if for nothing
 * @param late whether that is late now
 * @param unsigned how many units have not signed
 * @param reported how many wait to be judged
 * @param returned how many were sent back
 */
record OrderRow(
    Order order, @Nullable Lag next, boolean late, long unsigned, long reported, long returned) {

  /** Not signed first, then late, then what is to be judged; of each the earliest due on top. */
  static final Comparator<OrderRow> MOST_URGENT_FIRST =
      Comparator.comparing(OrderRow::rank)
          .thenComparing(OrderRow::due)
          .thenComparing(OrderRow::number);

  static OrderRow of(Order order, Lateness lateness, Instant now) {
    List<Lag> lags = lateness.of(order);
    Lag next = lags.isEmpty() ? null : lags.getFirst();
    return new OrderRow(
        order,
        next,
        next != null && !now.isBefore(next.due()),
        order.open() ? order.unsigned() : 0,
        order.open() ? order.count(UnitState.REPORTED) : 0,
        order.open() ? order.count(UnitState.RETURNED) : 0);
  }

  String number() {
    return order.number();
  }

  /** What its place in the list goes by. */
  Instant due() {
    return next == null ? order.deadline() : next.due();
  }

  private int rank() {
    if (unsigned > 0) {
      return 0;
    }
    if (late) {
      return 1;
    }
    return reported > 0 ? 2 : 3;
  }
}
