package org.watchfloor.supply.kit;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactVersion;
import org.watchfloor.journal.RowBefore;
import org.watchfloor.journal.RowFact;

/** What happens to kits. */
public sealed interface KitFact extends Fact {

  /**
   * A kit stands in the catalogue as given.
   *
   * @param was what the row was to whoever wrote this; null in entries of version 1
   */
  @FactVersion(2)
  record KitRegistered(Kit kit, @Nullable RowBefore was) implements KitFact, RowFact {}
}
