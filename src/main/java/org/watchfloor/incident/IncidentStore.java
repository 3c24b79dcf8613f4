package org.watchfloor.incident;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The incidents. */
@Singleton
final class IncidentStore extends SubjectStore<Incident> {
  @Inject
  IncidentStore(Database database, RecordJson json) {
    super(
        database,
        json,
        IncidentService.KIND,
        "incident",
        Incident.class,
        new IncidentFold(),
        List.of(
            new Column<>("status", incident -> incident.status().name()),
            new Column<>("severity", incident -> incident.severity().name()),
            new Column<>("received_at", incident -> incident.details().receivedAt())));
  }

  List<Incident> with(IncidentStatus status) {
    return select("where status = :status order by id", Map.of("status", status.name()));
  }

  /** The last closed ones, latest first. */
  List<Incident> closed(int limit) {
    return select(
        "where status = :status order by received_at desc, id limit :limit",
        Map.of("status", IncidentStatus.CLOSED.name(), "limit", limit));
  }

  /** The numbers given out under a prefix. */
  List<String> numbers(String prefix) {
    return database()
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("select id from incident where id like :prefix")
                .bind("prefix", prefix + "%")
                .mapTo(String.class)
                .list());
  }
}
