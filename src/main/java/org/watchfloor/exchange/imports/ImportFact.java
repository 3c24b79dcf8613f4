package org.watchfloor.exchange.imports;

import java.util.List;
import org.watchfloor.journal.EntryRun;
import org.watchfloor.journal.Fact;

/** What happens to imports of registers. */
public sealed interface ImportFact extends Fact {

  /**
   * Rows of a file came in.
   *
   * @param file its name, without folders
   * @param register the register's kind
   * @param added rows that were new
   * @param changed rows that changed what was there
   * @param runs the entries it made
   */
  record ImportTaken(String file, String register, int added, int changed, List<EntryRun> runs)
      implements ImportFact {
    public ImportTaken {
      runs = List.copyOf(runs);
    }
  }

  /**
   * It was taken back as a whole.
   *
   * @param reason why
   */
  record ImportUndone(String reason) implements ImportFact {}
}
