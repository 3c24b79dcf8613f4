package org.watchfloor.team.grid;

import org.watchfloor.journal.Fact;
import org.watchfloor.journal.RowFact;

/** What happens to the rescue grid. */
public sealed interface GridFact extends Fact {

  /** A risk point is paired as given. */
  record RiskPaired(Pairing pairing) implements GridFact, RowFact {}
}
