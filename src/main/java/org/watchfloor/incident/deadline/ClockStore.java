package org.watchfloor.incident.deadline;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** What was written down about clocks. */
@Singleton
final class ClockStore extends SubjectStore<ClockRecord> {
  @Inject
  ClockStore(Database database, RecordJson json) {
    super(
        database,
        json,
        ClockService.KIND,
        "report_clock",
        ClockRecord.class,
        new ClockFold(),
        List.of(new Column<>("incident", ClockRecord::incident)));
  }

  /** Those of an incident. */
  List<ClockRecord> of(String incident) {
    return select("where incident = :incident order by id", Map.of("incident", incident));
  }
}
