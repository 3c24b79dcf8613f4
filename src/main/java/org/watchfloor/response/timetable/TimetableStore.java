package org.watchfloor.response.timetable;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** What the units reported, response by response. */
@Singleton
final class TimetableStore extends SubjectStore<TimetableSheet> {
  @Inject
  TimetableStore(Database database, RecordJson json) {
    super(
        database,
        json,
        TimetableService.KIND,
        "timetable",
        TimetableSheet.class,
        new TimetableFold(),
        List.of());
  }
}
