package org.watchfloor.supply.aid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;
import org.watchfloor.supply.aid.AidFact.PartnerRegistered;

/** The table of partners: the later row stands, as in every register. */
@Singleton
final class PartnerStore extends SubjectStore<Partner> {
  @Inject
  PartnerStore(Database database, RecordJson json) {
    super(
        database,
        json,
        PartnerService.KIND,
        "partner",
        Partner.class,
        (before, recorded) ->
            recorded.fact() instanceof PartnerRegistered fact ? fact.partner() : before,
        List.of());
  }
}
