package org.watchfloor.warning.reading;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of readings. */
@Singleton
final class ReadingStore extends SubjectStore<Reading> {
  @Inject
  ReadingStore(Database database, RecordJson json) {
    super(
        database,
        json,
        "reading",
        "reading",
        Reading.class,
        ReadingFold::apply,
        List.of(
            new Column<>("gauge", reading -> reading.now().gauge()),
            new Column<>("quantity", reading -> reading.now().quantity().name()),
            new Column<>("read_at", reading -> reading.now().at()),
            new Column<>("stands", Reading::stands),
            new Column<>("contradicted", reading -> reading.contradictions().any())));
  }

  /** What counts and was measured since a moment, oldest first; and the newest of each before. */
  List<Reading> standingSince(Instant from) {
    return select(
        "where stands and (read_at >= :from or (gauge, quantity, read_at) in"
            + " (select gauge, quantity, max(read_at) from reading where stands"
            + " group by gauge, quantity)) order by read_at, id",
        Map.of("from", from.atOffset(ZoneOffset.UTC)));
  }

  /** All of one station, newest first, those taken back too. */
  List<Reading> of(String gauge, int limit) {
    return select(
        "where gauge = :gauge order by read_at desc, id limit :limit",
        Map.of("gauge", gauge, "limit", limit));
  }

  /** What counts of one station and quantity within a time, oldest first. */
  List<Reading> standing(String gauge, Quantity quantity, Instant from, Instant until) {
    return select(
        "where stands and gauge = :gauge and quantity = :quantity"
            + " and read_at between :from and :until order by read_at",
        Map.of(
            "gauge",
            gauge,
            "quantity",
            quantity.name(),
            "from",
            from.atOffset(ZoneOffset.UTC),
            "until",
            until.atOffset(ZoneOffset.UTC)));
  }

  /** Those stations wrote apart about. */
  List<Reading> contradicted() {
    return select("where contradicted order by id", Map.of());
  }
}
