package org.watchfloor.response.headquarters;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of the posts of responses. */
@Singleton
final class HeadquartersStore extends SubjectStore<Headquarters> {
  @Inject
  HeadquartersStore(Database database, RecordJson json) {
    super(
        database,
        json,
        HeadquartersService.KIND,
        "headquarters",
        Headquarters.class,
        new HeadquartersFold(),
        List.of());
  }
}
