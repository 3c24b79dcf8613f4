package org.watchfloor.evacuation;

import jakarta.inject.Inject;
import org.watchfloor.region.Area;
import org.watchfloor.region.RegionService;
import org.watchfloor.risk.RiskPoint;
import org.watchfloor.risk.RiskService;

/** What the places are called people must leave. Any thread but the JavaFX thread. */
final class PointNames {
  private final RiskService risks;
  private final RegionService region;

  @Inject
  PointNames(RiskService risks, RegionService region) {
    this.risks = risks;
    this.region = region;
  }

  /** What a risk point or area is called; its number where nobody knows. */
  String of(String point) {
    return risks
        .find(point)
        .map(RiskPoint::name)
        .or(() -> region.area(point).map(Area::name))
        .orElse(point);
  }
}
