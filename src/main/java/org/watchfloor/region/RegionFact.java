package org.watchfloor.region;

import org.watchfloor.journal.Fact;
import org.watchfloor.journal.RegisterFact;

/** What happens to the registers of areas, units and contacts: a row comes in or is replaced. */
public sealed interface RegionFact extends Fact {

  /** An area stands in the register as given. */
  record AreaRegistered(Area area) implements RegionFact, RegisterFact {}

  /** A unit stands in the register as given. */
  record UnitRegistered(OrgUnit unit) implements RegionFact, RegisterFact {}

  /** A contact stands in the register as given. */
  record ContactRegistered(Contact contact) implements RegionFact, RegisterFact {}
}
