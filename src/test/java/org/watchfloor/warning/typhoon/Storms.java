package org.watchfloor.warning.typhoon;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.RegionModule;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Storms for tests. */
final class Storms {
  static final Instant NOON = Instant.parse("2026-07-20T00:00:00Z");

  private Storms() {}

  static TestStation open(Path root, String station, HandClock clock) {
    return TestStation.open(
        root,
        station,
        clock,
        new RegionModule(),
        new SupplyModule(),
        new ShelterModule(),
        new TyphoonModule());
  }

  static TrackPoint point(int hours, double lon, double lat, WindCircle... circles) {
    return new TrackPoint(
        NOON.plus(Duration.ofHours(hours)),
        new GeoPoint(lon, lat),
        PointSource.UNTOLD,
        965.0,
        38.0,
        120,
        StormClass.TY,
        315.0,
        20.0,
        List.of(circles),
        Math.max(0, hours));
  }

  static WindCircle seven(
      @Nullable Double ne, @Nullable Double se, @Nullable Double sw, @Nullable Double nw) {
    return new WindCircle(WindScale.BEAUFORT_7, 13.9, ne, se, sw, nw);
  }

  static WindCircle seven(double all) {
    return seven(all, all, all, all);
  }

  static Bulletin bulletin(String agency, Instant issued, TrackPoint... points) {
    List<TrackPoint> seen = new ArrayList<>();
    List<TrackPoint> ahead = new ArrayList<>();
    for (TrackPoint point : points) {
      (point.at().isAfter(issued) ? ahead : seen).add(point);
    }
    return new Bulletin("2609", "示例", "SAMPLE", agency, issued, seen, ahead, "test");
  }
}
