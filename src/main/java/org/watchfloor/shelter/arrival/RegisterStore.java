package org.watchfloor.shelter.arrival;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of registers. */
@Singleton
final class RegisterStore extends SubjectStore<ArrivalRegister> {
  @Inject
  RegisterStore(Database database, RecordJson json) {
    super(
        database,
        json,
        "arrivals",
        "arrival_register",
        ArrivalRegister.class,
        RegisterFold::apply,
        List.of(new Column<>("destroyed", register -> register.destroyed() != null)));
  }

  /** Those that are kept, the newest first. */
  List<ArrivalRegister> kept() {
    return select("where destroyed = false order by id", Map.of()).stream()
        .sorted((one, other) -> other.opened().compareTo(one.opened()))
        .toList();
  }

  /** Those that are destroyed. */
  List<ArrivalRegister> destroyed() {
    return select("where destroyed = true order by id", Map.of());
  }
}
