package org.watchfloor.evacuation.vessel;

import java.nio.file.Path;
import java.util.List;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.RegionModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Three vessels of two harbours that do not exist. */
final class Fleet {
  static final GeoPoint BERTH = new GeoPoint(122.30, 29.94);
  static final GeoPoint SEA = new GeoPoint(122.60, 29.80);

  private Fleet() {}

  static TestStation open(Path folder, String name, HandClock clock) {
    return TestStation.open(folder, name, clock, new RegionModule(), new VesselModule());
  }

  static void fill(VesselService vessels) {
    vessels.register(List.of(vessel("V1", "沈家门"), vessel("V2", "沈家门"), vessel("V3", "虾峙")));
  }

  static VesselProfile vessel(String number, String harbour) {
    return new VesselProfile(
        number,
        "示例渔" + number,
        VesselKind.FISHING,
        harbour,
        null,
        BERTH,
        PointSource.UNTOLD,
        8,
        "甚高频16频道",
        "渔船管理岗");
  }
}
