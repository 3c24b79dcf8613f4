package org.watchfloor.team.resource;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactVersion;
import org.watchfloor.journal.RowBefore;
import org.watchfloor.journal.RowFact;

/** What happens to the list of special resources. */
public sealed interface ResourceFact extends Fact {

  /**
   * A resource stands in the list as given.
   *
   * @param was what the row was to whoever wrote this; null in entries of version 1
   */
  @FactVersion(2)
  record ResourceRegistered(SpecialResource resource, @Nullable RowBefore was)
      implements ResourceFact, RowFact {}
}
