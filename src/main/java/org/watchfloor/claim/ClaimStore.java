package org.watchfloor.claim;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** Whose things are. */
@Singleton
final class ClaimStore extends SubjectStore<Claim> {
  @Inject
  ClaimStore(Database database, RecordJson json) {
    super(database, json, Claim.KIND, "claim", Claim.class, new ClaimFold(), List.of());
  }
}
