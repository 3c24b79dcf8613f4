package org.watchfloor.risk;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactVersion;
import org.watchfloor.journal.RowBefore;
import org.watchfloor.journal.RowFact;

/** What happens to the list of risk points. */
public sealed interface RiskFact extends Fact {

  /**
   * A risk point stands in the list as given.
   *
   * @param was what the row was to whoever wrote this; null in entries of version 1
   */
  @FactVersion(2)
  record RiskRegistered(RiskPoint point, @Nullable RowBefore was) implements RiskFact, RowFact {}
}
