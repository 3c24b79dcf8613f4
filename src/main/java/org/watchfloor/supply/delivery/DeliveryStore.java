package org.watchfloor.supply.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of delivery routes. */
@Singleton
final class DeliveryStore extends SubjectStore<DeliveryRoutes> {
  @Inject
  DeliveryStore(Database database, RecordJson json) {
    super(
        database,
        json,
        "delivery",
        "delivery",
        DeliveryRoutes.class,
        DeliveryFold::apply,
        List.of(new Column<>("depot", DeliveryRoutes::depot)));
  }

  /** Those of a depot, by place. */
  List<DeliveryRoutes> of(String depot) {
    return select("where depot = :depot order by id", Map.of("depot", depot));
  }
}
