package org.watchfloor.supply.kit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;
import org.watchfloor.supply.kit.KitFact.KitRegistered;

/** The table of kits. */
@Singleton
final class KitStore extends SubjectStore<Kit> {
  @Inject
  KitStore(Database database, RecordJson json) {
    super(database, json, "kit", "kit", Kit.class, KitStore::fold, List.of());
  }

  private static @Nullable Kit fold(@Nullable Kit before, Recorded recorded) {
    return recorded.fact() instanceof KitRegistered fact ? fact.kit() : before;
  }
}
