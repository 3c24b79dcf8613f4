package org.watchfloor.supply.requisition;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of requisitions. */
@Singleton
final class RequisitionStore extends SubjectStore<Requisition> {
  @Inject
  RequisitionStore(Database database, RecordJson json) {
    super(
        database,
        json,
        RequisitionService.KIND,
        "requisition",
        Requisition.class,
        RequisitionFold::apply,
        List.of());
  }
}
