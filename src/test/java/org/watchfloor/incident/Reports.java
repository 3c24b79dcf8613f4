package org.watchfloor.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;

/** Reports for tests. */
public final class Reports {
  public static final GeoPoint PIER = new GeoPoint(122.106, 30.016);

  private Reports() {}

  /** Waterlogging at a place. */
  public static NewIncident waterlogging(String place, @Nullable GeoPoint point, Instant at) {
    return new NewIncident(
        new IncidentDetails(
            "一楼进水，两户老人需转移", "11A02", place, point, PointSource.UNTOLD, null, "群众来电", null, at, at),
        Severity.ORDINARY,
        true);
  }
}
