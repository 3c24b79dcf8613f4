package org.watchfloor.warning.typhoon;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of storms. */
@Singleton
final class TyphoonStore extends SubjectStore<Storm> {
  @Inject
  TyphoonStore(Database database, RecordJson json) {
    super(
        database,
        json,
        TyphoonService.KIND,
        "typhoon",
        Storm.class,
        TyphoonFold::apply,
        List.of(new Column<>("known_at", Storm::known)));
  }

  /** Those of which something was known since a moment, the latest first. */
  List<Storm> since(Instant from) {
    return select(
        "where known_at >= :from order by known_at desc, id",
        Map.of("from", from.atOffset(ZoneOffset.UTC)));
  }
}
