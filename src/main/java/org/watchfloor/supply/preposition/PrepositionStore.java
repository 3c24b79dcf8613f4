package org.watchfloor.supply.preposition;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of plans of goods put forward. */
@Singleton
final class PrepositionStore extends SubjectStore<PrepositionPlan> {
  @Inject
  PrepositionStore(Database database, RecordJson json) {
    super(
        database,
        json,
        PrepositionService.KIND,
        "preposition",
        PrepositionPlan.class,
        PrepositionFold::apply,
        List.of());
  }
}
