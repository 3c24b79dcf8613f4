package org.watchfloor.risk;

import org.watchfloor.journal.Fact;
import org.watchfloor.journal.RowFact;

/** What happens to the list of risk points. */
public sealed interface RiskFact extends Fact {

  /** A risk point stands in the list as given. */
  record RiskRegistered(RiskPoint point) implements RiskFact, RowFact {}
}
