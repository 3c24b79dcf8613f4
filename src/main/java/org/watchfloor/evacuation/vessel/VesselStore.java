package org.watchfloor.evacuation.vessel;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of vessels. */
@Singleton
final class VesselStore extends SubjectStore<Vessel> {
  @Inject
  VesselStore(Database database, RecordJson json) {
    super(
        database,
        json,
        VesselService.KIND,
        "vessel",
        Vessel.class,
        VesselFold::apply,
        List.of(new Column<>("state", vessel -> vessel.state().name())));
  }
}
