package org.watchfloor.exchange.parcel;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of packages taken in, each under the station that did. */
@Singleton
final class ParcelStore extends SubjectStore<TakenParcel> {
  static final String KIND = "package";

  @Inject
  ParcelStore(Database database, RecordJson json) {
    super(
        database,
        json,
        KIND,
        "parcel",
        TakenParcel.class,
        ParcelFold::apply,
        List.of(new Column<>("taken_at", TakenParcel::at)));
  }

  /** The id of a package at a station. */
  static String id(String at, String number) {
    return at + "/" + number;
  }

  static String numberOf(String id) {
    return id.substring(id.indexOf('/') + 1);
  }

  /** Those a station took in, in the order it did. */
  List<TakenParcel> takenAt(String station) {
    return select("where taken_at = :station", Map.of("station", station)).stream()
        .sorted(Comparator.comparing(TakenParcel::time).thenComparing(TakenParcel::entry))
        .toList();
  }
}
