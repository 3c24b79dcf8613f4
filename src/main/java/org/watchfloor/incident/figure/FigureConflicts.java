package org.watchfloor.incident.figure;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.Subject;

/** Figures written apart that cannot both hold; settled on the page of the incident. */
final class FigureConflicts implements ConflictSource {
  private final FigureStore store;

  @Inject
  FigureConflicts(FigureStore store) {
    this.store = store;
  }

  @Override
  public List<Conflict> open() {
    return store.list().stream()
        .flatMap(sheet ->
            sheet.contradictions().open().stream()
                .map(what ->
                    new Conflict(new Subject(FigureService.KIND, sheet.incident()), what, false)))
        .toList();
  }
}
