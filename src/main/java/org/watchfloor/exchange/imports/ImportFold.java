package org.watchfloor.exchange.imports;

import org.jspecify.annotations.Nullable;
import org.watchfloor.exchange.imports.ImportFact.ImportTaken;
import org.watchfloor.exchange.imports.ImportFact.ImportUndone;
import org.watchfloor.exchange.imports.TakenImport.Undone;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Recorded;

/** How entries become imports. Taken back at two stations, the earlier one counts. */
final class ImportFold {
  private ImportFold() {}

  static @Nullable TakenImport apply(@Nullable TakenImport before, Recorded recorded) {
    Entry entry = recorded.entry();
    return switch (recorded.fact()) {
      case ImportTaken fact when before == null ->
          new TakenImport(
              entry.subject().id(),
              fact.file(),
              fact.register(),
              fact.added(),
              fact.changed(),
              fact.runs(),
              entry.happenedAt(),
              entry.actor().officer(),
              null);
      case ImportUndone fact when before != null && before.undone() == null ->
          before.undone(new Undone(entry.happenedAt(), entry.actor().officer(), fact.reason()));
      default -> before;
    };
  }
}
