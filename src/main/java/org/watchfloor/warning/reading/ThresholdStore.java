package org.watchfloor.warning.reading;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of the stations' marks. */
@Singleton
final class ThresholdStore extends SubjectStore<Threshold> {
  @Inject
  ThresholdStore(Database database, RecordJson json) {
    super(
        database,
        json,
        "threshold",
        "threshold",
        Threshold.class,
        GaugeFold::threshold,
        List.of(new Column<>("gauge", Threshold::gauge)));
  }

  /** The marks of one station. */
  List<Threshold> of(String gauge) {
    return select("where gauge = :gauge order by id", Map.of("gauge", gauge));
  }
}
