package org.watchfloor.duty.sheet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of what was typed of sheets: a row for each that was begun. */
@Singleton
final class SheetStore extends SubjectStore<SheetLines> {
  @Inject
  SheetStore(Database database, RecordJson json) {
    super(
        database,
        json,
        SheetService.KIND,
        "log_sheet",
        SheetLines.class,
        SheetLines::apply,
        List.of(new Column<>("troubled", lines -> lines.contradictions().any())));
  }

  /** Those that contradict themselves. */
  List<SheetLines> troubled() {
    return select("where troubled order by id", Map.of());
  }
}
