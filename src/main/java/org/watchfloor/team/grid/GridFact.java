package org.watchfloor.team.grid;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactVersion;
import org.watchfloor.journal.RowFact;

/** What happens to the rescue grid. */
public sealed interface GridFact extends Fact {

  /**
   * A risk point is paired as given.
   *
   * @param after the name of the entry that stood to whoever wrote this; empty if there was none,
   *     null in entries of version 1
   */
  @FactVersion(2)
  record RiskPaired(Pairing pairing, @Nullable String after) implements GridFact, RowFact {}
}
