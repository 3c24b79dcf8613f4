package org.watchfloor.incident.review;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;

/** The units of the command organisation. */
final class UnitOwners implements LessonOwners {
  private final RegionService region;

  @Inject
  UnitOwners(RegionService region) {
    this.region = region;
  }

  @Override
  public List<String> names() {
    return region.units().stream().map(OrgUnit::name).toList();
  }
}
