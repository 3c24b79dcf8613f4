package org.watchfloor.response.superior;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of what was heard of the headquarters above. */
@Singleton
final class SuperiorStore extends SubjectStore<SuperiorWord> {
  @Inject
  SuperiorStore(Database database, RecordJson json) {
    super(
        database,
        json,
        SuperiorService.KIND,
        "superior_word",
        SuperiorWord.class,
        new SuperiorFold(),
        List.of(new Column<>("valid_from", SuperiorWord::at)));
  }

  /** The latest on top. */
  List<SuperiorWord> all() {
    return select("order by valid_from desc, id desc", Map.of());
  }
}
