package org.watchfloor.duty.sheet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of the numbers that were given out. */
@Singleton
final class NumberBookStore extends SubjectStore<NumberBook> {
  @Inject
  NumberBookStore(Database database, RecordJson json) {
    super(
        database, json, "sheet-book", "sheet_book", NumberBook.class, NumberBook::apply, List.of());
  }
}
