package org.watchfloor.exchange.imports;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.imports.ImportFact.ImportTaken;
import org.watchfloor.exchange.imports.ImportFact.ImportUndone;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.RowTakenBack;

/** Says what came in as a file and what was taken back. */
final class ImportRenderer implements EntryRenderer {
  @Inject
  ImportRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(ImportTaken.class, ImportUndone.class, RowTakenBack.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch (recorded.fact()) {
      case ImportTaken fact ->
          texts.get("exchange.imports.said.taken", fact.file(), fact.added(), fact.changed());
      case ImportUndone fact ->
          texts.get("exchange.imports.said.undone", recorded.entry().subject().id(), fact.reason());
      case RowTakenBack fact -> texts.get("exchange.imports.said.row", fact.entry());
      default -> throw new IllegalArgumentException(recorded.fact().toString());
    };
  }
}
