package org.watchfloor.team;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of teams. */
@Singleton
final class TeamStore extends SubjectStore<Team> {
  @Inject
  TeamStore(Database database, RecordJson json) {
    super(
        database,
        json,
        "team",
        "team",
        Team.class,
        TeamFold::team,
        List.of(new Column<>("readiness", team -> team.readiness().name())));
  }
}
