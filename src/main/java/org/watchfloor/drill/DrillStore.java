package org.watchfloor.drill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The drill of this station. */
@Singleton
final class DrillStore extends SubjectStore<Drill> {
  @Inject
  DrillStore(Database database, RecordJson json) {
    super(database, json, Drill.KIND, "drill", Drill.class, new DrillFold(), List.of());
  }
}
