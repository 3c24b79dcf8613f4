package org.watchfloor.response.confirmation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of requests for a second officer. */
@Singleton
final class ConfirmationStore extends SubjectStore<Confirmation> {
  @Inject
  ConfirmationStore(Database database, RecordJson json) {
    super(
        database,
        json,
        Confirmations.KIND,
        "confirmation",
        Confirmation.class,
        new ConfirmationFold(),
        List.of(
            new Column<>("state", one -> one.state().name()),
            new Column<>("asked_at", Confirmation::askedAt)));
  }

  /** What waits for an answer, the longest waiting first. */
  List<Confirmation> pending() {
    return select("where state = 'PENDING' order by asked_at, id", Map.of());
  }
}
