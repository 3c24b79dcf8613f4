package org.watchfloor.order.callout.answer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.order.OrderBook;
import org.watchfloor.store.Database;

/** The table of texts that came back. */
@Singleton
final class AnswerStore extends SubjectStore<Answer> {
  @Inject
  AnswerStore(Database database, RecordJson json) {
    super(
        database,
        json,
        AnswerService.KIND,
        "callout_answer",
        Answer.class,
        AnswerFold::apply,
        List.of(new Column<>("pending", Answer::pending)));
  }

  /** Those nobody has settled, in the order of their numbers. */
  List<Answer> pending() {
    return select("where pending order by id", Map.of());
  }

  /** The highest running number of those that begin so. */
  long last(String beginning) {
    return database()
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("select id from callout_answer where id like :beginning")
                .bind("beginning", beginning + "%")
                .mapTo(String.class)
                .stream()
                .mapToLong(OrderBook::running)
                .max()
                .orElse(0));
  }
}
