package org.watchfloor.evacuation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of plans of shelters. */
@Singleton
final class ShelterPlanStore extends SubjectStore<ShelterPlan> {
  @Inject
  ShelterPlanStore(Database database, RecordJson json) {
    super(
        database,
        json,
        ShelterPlans.KIND,
        "shelter_plan",
        ShelterPlan.class,
        ShelterPlanFold::apply,
        List.of(new Column<>("standing", ShelterPlan::standing)));
  }

  /** Those that stand, of moves that are not over. */
  List<ShelterPlan> standing() {
    return select(
        "where standing and id in (select id from evacuation where running) order by id", Map.of());
  }
}
