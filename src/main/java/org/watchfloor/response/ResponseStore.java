package org.watchfloor.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.store.Database;

/** The table of responses. */
@Singleton
final class ResponseStore extends SubjectStore<Response> {
  @Inject
  ResponseStore(Database database, RecordJson json) {
    super(
        database,
        json,
        ResponseService.KIND,
        "response",
        Response.class,
        new ResponseFold(),
        List.of(
            new Column<>("hazard", response -> response.hazard().name()),
            new Column<>("unit", Response::unit),
            new Column<>("stage", response -> response.stage().name()),
            new Column<>("level_rank", response -> response.level().rank())));
  }

  /** The response of a hazard and unit that is proposed or in force. */
  Optional<Response> open(Hazard hazard, String unit) {
    return select(
            "where hazard = :hazard and unit = :unit and stage in"
                + " ('PROPOSED', 'ACTIVE', 'ADJUSTED') order by id desc",
            Map.of("hazard", hazard.name(), "unit", unit))
        .stream()
        .findFirst();
  }

  /** Every response that is proposed or in force, the highest level first. */
  List<Response> open() {
    return select(
        "where stage in ('PROPOSED', 'ACTIVE', 'ADJUSTED') order by level_rank, hazard, id",
        Map.of());
  }

  /** When the last response of a hazard and unit ended, if one ever did. */
  Optional<Instant> latestEnd(Hazard hazard, String unit) {
    return select(
            "where hazard = :hazard and unit = :unit and stage = 'ENDED'",
            Map.of("hazard", hazard.name(), "unit", unit))
        .stream()
        .map(Response::since)
        .max(Comparator.naturalOrder());
  }

  /** How many responses there were whose id begins so. */
  long countOf(String prefix) {
    return database()
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("select count(*) from response where id like :prefix")
                .bind("prefix", prefix + "%")
                .mapTo(Long.class)
                .one());
  }
}
