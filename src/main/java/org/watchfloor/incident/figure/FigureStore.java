package org.watchfloor.incident.figure;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The figures of each incident. */
@Singleton
final class FigureStore extends SubjectStore<FigureSheet> {
  @Inject
  FigureStore(Database database, RecordJson json) {
    super(
        database,
        json,
        FigureService.KIND,
        "figure",
        FigureSheet.class,
        new FigureFold(),
        List.of(new Column<>("unsettled", sheet -> !sheet.open().isEmpty())));
  }

  /** Those somebody has to do something about. */
  List<FigureSheet> unsettled() {
    return select("where unsettled order by id", Map.of());
  }
}
