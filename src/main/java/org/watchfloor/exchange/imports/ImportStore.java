package org.watchfloor.exchange.imports;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of imports. */
@Singleton
final class ImportStore extends SubjectStore<TakenImport> {
  /** The kind of subject an import is, by the name of its first row's entry. */
  static final String KIND = "import";

  @Inject
  ImportStore(Database database, RecordJson json) {
    super(database, json, KIND, "taken_import", TakenImport.class, ImportFold::apply, List.of());
  }
}
