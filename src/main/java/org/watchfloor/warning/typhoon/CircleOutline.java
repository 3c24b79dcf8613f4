package org.watchfloor.warning.typhoon;

import java.util.ArrayList;
import java.util.List;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.Geodesic;

/**
 * The outline of a wind circle: four quarter circles on the ellipsoid, joined along the axes. A
 * quadrant that is not given, or nought, is left out and the outline runs through the centre. Pure.
 */
public final class CircleOutline {
  /** Every so many degrees a corner: half a percent of the radius off at most. */
  private static final int STEP = 10;

  private static final double KILOMETRE = 1000;

  private CircleOutline() {}

  /** The corners clockwise from north; empty if no radius is given. */
  public static List<GeoPoint> of(GeoPoint centre, WindCircle circle) {
    List<GeoPoint> ring = new ArrayList<>();
    if (!circle.any()) {
      return ring;
    }
    for (int quarter = 0; quarter < 4; quarter++) {
      Double radius = circle.radius(quarter * 90 + 1.0);
      if (radius == null || radius <= 0) {
        ring.add(centre);
        continue;
      }
      for (int degrees = 0; degrees <= 90; degrees += STEP) {
        ring.add(Geodesic.destination(centre, quarter * 90 + degrees, radius * KILOMETRE));
      }
    }
    return ring;
  }
}
