package org.watchfloor.team;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of assignments. */
@Singleton
final class AssignmentStore extends SubjectStore<Assignment> {
  @Inject
  AssignmentStore(Database database, RecordJson json) {
    super(
        database,
        json,
        "assignment",
        "assignment",
        Assignment.class,
        TeamFold::assignment,
        List.of(
            new Column<>("team", Assignment::team),
            new Column<>("incident", Assignment::incident),
            new Column<>("running", Assignment::open)));
  }

  List<Assignment> open() {
    return select("where running = true order by id", Map.of());
  }

  List<Assignment> openOf(String team) {
    return select("where running = true and team = :team order by id", Map.of("team", team));
  }

  List<Assignment> ofTeam(String team) {
    return select("where team = :team order by id desc", Map.of("team", team));
  }

  List<Assignment> ofIncident(String incident) {
    return select("where incident = :incident order by id", Map.of("incident", incident));
  }
}
