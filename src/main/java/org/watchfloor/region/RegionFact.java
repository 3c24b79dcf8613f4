package org.watchfloor.region;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactVersion;
import org.watchfloor.journal.RowBefore;
import org.watchfloor.journal.RowFact;

/** What happens to the registers of areas, units and contacts: a row comes in or is replaced. */
public sealed interface RegionFact extends Fact {

  /**
   * An area stands in the register as given.
   *
   * @param was what the row was to whoever wrote this; null in entries of version 1
   */
  @FactVersion(2)
  record AreaRegistered(Area area, @Nullable RowBefore was) implements RegionFact, RowFact {}

  /**
   * A unit stands in the register as given.
   *
   * @param was what the row was to whoever wrote this; null in entries of version 1
   */
  @FactVersion(2)
  record UnitRegistered(OrgUnit unit, @Nullable RowBefore was) implements RegionFact, RowFact {}

  /**
   * A contact stands in the register as given.
   *
   * @param was what the row was to whoever wrote this; null in entries of version 1 and 2
   */
  @FactVersion(3)
  record ContactRegistered(Contact contact, @Nullable RowBefore was)
      implements RegionFact, RowFact {}
}
