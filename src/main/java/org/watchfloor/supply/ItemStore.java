package org.watchfloor.supply;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of the catalogue. */
@Singleton
final class ItemStore extends SubjectStore<SupplyItem> {
  @Inject
  ItemStore(Database database, RecordJson json) {
    super(
        database,
        json,
        "supply-item",
        "supply_item",
        SupplyItem.class,
        SupplyFold::item,
        List.of());
  }
}
