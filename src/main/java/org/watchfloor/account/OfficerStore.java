package org.watchfloor.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The officers this hall has seen. */
@Singleton
final class OfficerStore extends SubjectStore<Officer> {
  static final String KIND = "officer";

  @Inject
  OfficerStore(Database database, RecordJson json) {
    super(
        database,
        json,
        KIND,
        "officer",
        Officer.class,
        new OfficerFold(),
        List.of(new Column<>("signed_in_at", Officer::signedInAt)));
  }

  List<Officer> latestFirst(int limit) {
    return select("order by signed_in_at desc, id limit :limit", Map.of("limit", limit));
  }
}
