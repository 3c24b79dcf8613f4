package org.watchfloor.order;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of orders. */
@Singleton
final class OrderStore extends SubjectStore<Order> {
  @Inject
  OrderStore(Database database, RecordJson json) {
    super(
        database,
        json,
        OrderService.KIND,
        "duty_order",
        Order.class,
        OrderFold::apply,
        List.of(
            new Column<>("running", Order::open),
            new Column<>("basis", order -> basis(order.basis()))));
  }

  private static String basis(OrderBasis basis) {
    return basis.kind() + ":" + basis.id();
  }

  /** Those that are not ended, in the order of their numbers. */
  List<Order> open() {
    return select("where running order by id", Map.of());
  }

  /** The last so many that are ended, newest numbers first. */
  List<Order> ended(int limit) {
    return select("where not running order by id desc limit :limit", Map.of("limit", limit));
  }

  /** Those that rest on something, in the order of their numbers. */
  List<Order> on(OrderBasis.Kind kind, String id) {
    return select("where basis = :basis order by id", Map.of("basis", kind + ":" + id));
  }

  /** The highest running number of those that begin so. */
  long last(String beginning) {
    return database()
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("select id from duty_order where id like :beginning")
                .bind("beginning", beginning + "%")
                .mapTo(String.class)
                .stream()
                .mapToLong(OrderBook::running)
                .max()
                .orElse(0));
  }
}
