package org.watchfloor.response.suspension;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of suspensions. */
@Singleton
final class SuspensionStore extends SubjectStore<Suspension> {
  @Inject
  SuspensionStore(Database database, RecordJson json) {
    super(
        database,
        json,
        Suspensions.KIND,
        "suspension",
        Suspension.class,
        new SuspensionFold(),
        List.of(
            new Column<>("running", Suspension::open),
            new Column<>("start_at", Suspension::startAt)));
  }

  /** Those not lifted, the first to begin on top. */
  List<Suspension> open() {
    return select("where running order by start_at, id", Map.of());
  }
}
