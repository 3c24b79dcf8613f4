package org.watchfloor.drill.inject;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The injects something happened to. */
@Singleton
final class InjectStore extends SubjectStore<InjectState> {
  @Inject
  InjectStore(Database database, RecordJson json) {
    super(
        database,
        json,
        InjectService.KIND,
        "inject",
        InjectState.class,
        new InjectFold(),
        List.of());
  }
}
