package org.watchfloor.duty;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The shifts. */
@Singleton
final class ShiftStore extends SubjectStore<Shift> {
  @Inject
  ShiftStore(Database database, RecordJson json) {
    super(
        database,
        json,
        "shift",
        DutyService.KIND,
        Shift.class,
        new ShiftFold(),
        List.of(
            new Column<>("stage", shift -> shift.stage().name()),
            new Column<>("begins_at", Shift::begins)));
  }

  /**
   * Those of a station in a stage, in the order they begin: other stations watch for themselves.
   */
  List<Shift> at(Stage stage, String station) {
    return select("where stage = :stage order by begins_at, id", Map.of("stage", stage.name()))
        .stream()
        .filter(shift -> shift.station().equals(station))
        .toList();
  }
}
