package org.watchfloor.region;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of units. */
@Singleton
final class UnitStore extends SubjectStore<OrgUnit> {
  @Inject
  UnitStore(Database database, RecordJson json) {
    super(database, json, "unit", "org_unit", OrgUnit.class, RegionFold::unit, List.of());
  }
}
