package org.watchfloor.incident.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The reports of each incident. */
@Singleton
final class ReportStore extends SubjectStore<ReportBook> {
  @Inject
  ReportStore(Database database, RecordJson json) {
    super(
        database,
        json,
        ReportService.KIND,
        "report",
        ReportBook.class,
        new ReportFold(),
        List.of());
  }
}
