package org.watchfloor.region;

import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactVersion;
import org.watchfloor.journal.RowFact;

/** What happens to the registers of areas, units and contacts: a row comes in or is replaced. */
public sealed interface RegionFact extends Fact {

  /** An area stands in the register as given. */
  record AreaRegistered(Area area) implements RegionFact, RowFact {}

  /** A unit stands in the register as given. */
  record UnitRegistered(OrgUnit unit) implements RegionFact, RowFact {}

  /** A contact stands in the register as given. */
  @FactVersion(2)
  record ContactRegistered(Contact contact) implements RegionFact, RowFact {}
}
