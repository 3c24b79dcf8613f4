package org.watchfloor.team.grid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of pairings. */
@Singleton
final class GridStore extends SubjectStore<PairedRisk> {
  @Inject
  GridStore(Database database, RecordJson json) {
    super(
        database,
        json,
        "pairing",
        "pairing",
        PairedRisk.class,
        GridFold::apply,
        List.of(new Column<>("team", paired -> paired.pairing().team())));
  }
}
