package org.watchfloor.response.period;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of emergency flood periods. */
@Singleton
final class FloodPeriodStore extends SubjectStore<FloodPeriod> {
  @Inject
  FloodPeriodStore(Database database, RecordJson json) {
    super(
        database,
        json,
        FloodPeriods.KIND,
        "flood_period",
        FloodPeriod.class,
        new FloodPeriodFold(),
        List.of(new Column<>("stands", FloodPeriod::stands)));
  }

  /** Those that stand, by whichever headquarters. */
  List<FloodPeriod> standing() {
    return select("where stands order by id", Map.of());
  }
}
