package org.watchfloor.response.chain;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of what was looked at. */
@Singleton
final class ChainStore extends SubjectStore<Looked> {
  @Inject
  ChainStore(Database database, RecordJson json) {
    super(
        database, json, HazardChains.KIND, "chain_check", Looked.class, new ChainFold(), List.of());
  }
}
