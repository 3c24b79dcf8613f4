package org.watchfloor.team.resource;

import org.watchfloor.journal.Fact;
import org.watchfloor.journal.RowFact;

/** What happens to the list of special resources. */
public sealed interface ResourceFact extends Fact {

  /** A resource stands in the list as given. */
  record ResourceRegistered(SpecialResource resource) implements ResourceFact, RowFact {}
}
