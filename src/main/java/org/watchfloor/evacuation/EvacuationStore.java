package org.watchfloor.evacuation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of moves. */
@Singleton
final class EvacuationStore extends SubjectStore<Evacuation> {
  @Inject
  EvacuationStore(Database database, RecordJson json) {
    super(
        database,
        json,
        EvacuationService.KIND,
        "evacuation",
        Evacuation.class,
        EvacuationFold::apply,
        List.of(new Column<>("running", move -> move.stage() != Evacuation.Stage.CLOSED)));
  }

  /** Those that are not over, oldest first. */
  List<Evacuation> open() {
    return select("where running order by id", Map.of());
  }

  /** How many have a number that begins so. */
  int countNumbered(String beginning) {
    return select("where id like :beginning", Map.of("beginning", beginning + "%")).size();
  }
}
