package org.watchfloor.shelter;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of shelters. */
@Singleton
final class ShelterStore extends SubjectStore<Shelter> {
  @Inject
  ShelterStore(Database database, RecordJson json) {
    super(
        database,
        json,
        "shelter",
        "shelter",
        Shelter.class,
        ShelterFold::apply,
        List.of(
            new Column<>("state", shelter -> shelter.state().name()),
            new Column<>("people", Shelter::people)));
  }
}
