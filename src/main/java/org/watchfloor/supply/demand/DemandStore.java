package org.watchfloor.supply.demand;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of demands. */
@Singleton
final class DemandStore extends SubjectStore<SupplyDemand> {
  @Inject
  DemandStore(Database database, RecordJson json) {
    super(
        database,
        json,
        DemandService.KIND,
        "demand",
        SupplyDemand.class,
        DemandFold::apply,
        List.of(new Column<>("item", SupplyDemand::item)));
  }
}
