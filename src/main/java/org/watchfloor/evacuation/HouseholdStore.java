package org.watchfloor.evacuation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of households. */
@Singleton
final class HouseholdStore extends SubjectStore<Household> {
  @Inject
  HouseholdStore(Database database, RecordJson json) {
    super(
        database,
        json,
        HouseholdService.KIND,
        "household",
        Household.class,
        HouseholdFold::apply,
        List.of(
            new Column<>("area", household -> household.profile().area()),
            new Column<>("state", household -> household.state().name())));
  }
}
