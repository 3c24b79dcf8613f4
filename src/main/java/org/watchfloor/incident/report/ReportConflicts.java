package org.watchfloor.incident.report;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.Subject;

/** Reports of one number that were drafted apart. */
final class ReportConflicts implements ConflictSource {
  private final ReportStore store;

  @Inject
  ReportConflicts(ReportStore store) {
    this.store = store;
  }

  @Override
  public List<Conflict> open() {
    return store.list().stream()
        .flatMap(book ->
            book.contradictions().open().stream()
                .map(what -> Conflict.of(new Subject(ReportService.KIND, book.incident()), what)))
        .toList();
  }
}
