package org.watchfloor.supply.demand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactVersion;
import org.watchfloor.supply.Destination;

/** What happens to demands for goods. */
public sealed interface DemandFact extends Fact {

  /**
   * A place asked for goods.
   *
   * @param kit the code of the kit it is part of; null if it is of none, and in entries of version
   *     1
   */
  @FactVersion(2)
  record DemandMade(
      Destination to,
      String item,
      long quantity,
      int priority,
      @Nullable Instant latest,
      String asker,
      @Nullable String kit)
      implements DemandFact {}

  /** What is asked for is another amount, or at another place, now. */
  record DemandChanged(
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
