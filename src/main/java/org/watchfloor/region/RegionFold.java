package org.watchfloor.region;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Recorded;
import org.watchfloor.region.RegionFact.AreaRegistered;
import org.watchfloor.region.RegionFact.ContactRegistered;
import org.watchfloor.region.RegionFact.UnitRegistered;

/** A row is what was registered last. */
final class RegionFold {
  private RegionFold() {}

  static @Nullable Area area(@Nullable Area before, Recorded recorded) {
    return recorded.fact() instanceof AreaRegistered fact ? fact.area() : before;
  }

  static @Nullable OrgUnit unit(@Nullable OrgUnit before, Recorded recorded) {
    return recorded.fact() instanceof UnitRegistered fact ? fact.unit() : before;
  }

  static @Nullable Contact contact(@Nullable Contact before, Recorded recorded) {
    return recorded.fact() instanceof ContactRegistered fact ? fact.contact() : before;
  }
}
