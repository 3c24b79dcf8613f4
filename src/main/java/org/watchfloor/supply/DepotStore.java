package org.watchfloor.supply;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of depots. */
@Singleton
final class DepotStore extends SubjectStore<Depot> {
  @Inject
  DepotStore(Database database, RecordJson json) {
    super(database, json, "depot", "depot", Depot.class, SupplyFold::depot, List.of());
  }
}
