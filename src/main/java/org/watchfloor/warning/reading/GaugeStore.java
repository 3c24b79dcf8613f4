package org.watchfloor.warning.reading;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of stations. */
@Singleton
final class GaugeStore extends SubjectStore<Gauge> {
  @Inject
  GaugeStore(Database database, RecordJson json) {
    super(database, json, "gauge", "gauge", Gauge.class, GaugeFold::gauge, List.of());
  }
}
