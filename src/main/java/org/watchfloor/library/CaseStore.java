package org.watchfloor.library;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of cases. */
@Singleton
final class CaseStore extends SubjectStore<Case> {
  @Inject
  CaseStore(Database database, RecordJson json) {
    super(
        database,
        json,
        CaseLibrary.KIND,
        "library_case",
        Case.class,
        new CaseFold(),
        List.of(new Column<>("event_type", one -> one.text().type())));
  }

  /** The latest on top. */
  List<Case> latestFirst() {
    return select("order by id desc", Map.of());
  }
}
