package org.watchfloor.supply.kit;

import org.watchfloor.journal.Fact;
import org.watchfloor.journal.RowFact;

/** What happens to kits. */
public sealed interface KitFact extends Fact {

  /** A kit stands in the catalogue as given. */
  record KitRegistered(Kit kit) implements KitFact, RowFact {}
}
