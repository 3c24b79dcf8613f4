package org.watchfloor.supply.demand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fact;
import org.watchfloor.supply.Destination;

/** What happens to demands for goods. */
public sealed interface DemandFact extends Fact {

  /** A place asked for goods. */
  record DemandMade(
      Destination to,
      String item,
      long quantity,
      int priority,
      @Nullable Instant latest,
      String asker)
      implements DemandFact {}

  /** A transfer was asked for it. */
  record DemandPlanned(String transfer, long quantity) implements DemandFact {}

  /** It is no longer wanted. */
  record DemandWithdrawn(String reason) implements DemandFact {}
}
