package org.watchfloor.order.callout;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.order.OrderBook;
import org.watchfloor.store.Database;

/** The table of call-outs. */
@Singleton
final class CalloutStore extends SubjectStore<Callout> {
  @Inject
  CalloutStore(Database database, RecordJson json) {
    super(
        database,
        json,
        CalloutService.KIND,
        "callout",
        Callout.class,
        CalloutFold::apply,
        List.of(
            new Column<>("running", Callout::open),
            new Column<>("basis", callout -> basis(callout.basis().kind(), callout.basis().id()))));
  }

  private static String basis(CalloutBasis.Kind kind, String id) {
    return kind + ":" + id;
  }

  /** Those that are not ended, in the order of their numbers. */
  List<Callout> open() {
    return select("where running order by id", Map.of());
  }

  /** The last so many that are ended, newest numbers first. */
  List<Callout> ended(int limit) {
    return select("where not running order by id desc limit :limit", Map.of("limit", limit));
  }

  /** Those that rest on something, in the order of their numbers. */
  List<Callout> on(CalloutBasis.Kind kind, String id) {
    return select("where basis = :basis order by id", Map.of("basis", basis(kind, id)));
  }

  /** The highest running number of those that begin so. */
  long last(String beginning) {
    return database()
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("select id from callout where id like :beginning")
                .bind("beginning", beginning + "%")
                .mapTo(String.class)
                .stream()
                .mapToLong(OrderBook::running)
                .max()
                .orElse(0));
  }
}
