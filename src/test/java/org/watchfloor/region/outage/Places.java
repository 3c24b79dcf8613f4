package org.watchfloor.region.outage;

import java.nio.file.Path;
import java.util.List;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionModule;
import org.watchfloor.region.RegionService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** A county of two townships and a village, to lose and find again. */
final class Places {
  static final String COUNTY = "330900000000";
  static final String TOWN = "330901001000";
  static final String ISLAND = "330901002000";
  static final String VILLAGE = "330901001001";

  private Places() {}

  static TestStation open(Path folder, String name, HandClock clock) {
    return TestStation.open(folder, name, clock, new RegionModule(), new OutageModule());
  }

  static void fill(TestStation station) {
    station
        .get(RegionService.class)
        .registerAreas(
            List.of(
                new Area(COUNTY, "示例区", AreaLevel.COUNTY, null, 0, 0, null, PointSource.UNTOLD),
                new Area(
                    TOWN,
                    "东港镇",
                    AreaLevel.TOWN,
                    COUNTY,
                    9,
                    20,
                    new GeoPoint(122.3, 29.95),
                    PointSource.UNTOLD),
                new Area(
                    ISLAND,
                    "虾峙镇",
                    AreaLevel.TOWN,
                    COUNTY,
                    9,
                    20,
                    new GeoPoint(122.25, 29.75),
                    PointSource.UNTOLD),
                new Area(VILLAGE, "临海村", AreaLevel.VILLAGE, TOWN, 3, 8, null, PointSource.UNTOLD)));
  }
}
