package org.watchfloor.response.plan.version;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of what was in force when. */
@Singleton
final class PlanHistoryStore extends SubjectStore<PlanHistory> {
  @Inject
  PlanHistoryStore(Database database, RecordJson json) {
    super(
        database,
        json,
        PlanVersions.KIND,
        "plan_history",
        PlanHistory.class,
        new PlanHistoryFold(),
        List.of(new Column<>("station", PlanHistory::station)));
  }

  /** The plans of a station, in the order of their keys. */
  List<PlanHistory> of(String station) {
    return select("where station = :station order by id", Map.of("station", station));
  }
}
