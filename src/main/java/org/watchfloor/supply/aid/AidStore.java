package org.watchfloor.supply.aid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of requests for aid. */
@Singleton
final class AidStore extends SubjectStore<AidRequest> {
  @Inject
  AidStore(Database database, RecordJson json) {
    super(
        database,
        json,
        AidService.KIND,
        "aid_request",
        AidRequest.class,
        AidFold::apply,
        List.of(new Column<>("partner", one -> one.ask().partner())));
  }
}
