package org.watchfloor.region.outage;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of outages: a row for each place somebody said something about. */
@Singleton
final class OutageStore extends SubjectStore<Outage> {
  @Inject
  OutageStore(Database database, RecordJson json) {
    super(
        database,
        json,
        OutageService.KIND,
        "outage",
        Outage.class,
        OutageFold::apply,
        List.of(new Column<>("troubled", Outage::troubled)));
  }

  /** Those an officer has to think of. */
  List<Outage> troubled() {
    return select("where troubled order by id", Map.of());
  }
}
