package org.watchfloor.geo;

import java.util.List;

/**
 * How long a line and how large an area is on the earth. Pure; any thread.
 *
 * <p>Areas are measured on the sphere that has the surface of the ellipsoid, with every latitude
 * moved so that zones keep their size: right to a millionth for what lies within a district.
 */
public final class Measure {
  private static final double ECCENTRICITY_SQ = Geodesic.FLAT * (2 - Geodesic.FLAT);
  private static final double ECCENTRICITY = Math.sqrt(ECCENTRICITY_SQ);
  private static final double AT_POLE = zone(1);

  /** Square of the radius of the sphere with the ellipsoid's surface, square metres. */
  private static final double RADIUS_SQ = Geodesic.LONG * Geodesic.LONG * AT_POLE / 2;

  private Measure() {}

  /** Metres along a line; 0 for fewer than two places. */
  public static double length(List<GeoPoint> line) {
    double metres = 0;
    for (int i = 1; i < line.size(); i++) {
      metres += Geodesic.metres(line.get(i - 1), line.get(i));
    }
    return metres;
  }

  /** Metres around an area, back to its first place. */
  public static double perimeter(List<GeoPoint> ring) {
    return ring.size() < 2 ? 0 : length(ring) + Geodesic.metres(ring.getLast(), ring.getFirst());
  }

  /**
   * Square metres of an area.
   *
   * @param ring its corners in either direction, the first need not come again; it must not cross
   *     itself nor hold a pole inside
   */
  public static double area(List<GeoPoint> ring) {
    double excess = 0;
    for (int i = 0; i < ring.size(); i++) {
      GeoPoint from = ring.get(i);
      GeoPoint to = ring.get((i + 1) % ring.size());
      double turn = Math.toRadians(Math.IEEEremainder(to.lon() - from.lon(), 360));
      double t1 = Math.tan(authalic(from.lat()) / 2);
      double t2 = Math.tan(authalic(to.lat()) / 2);
      excess += 2 * Math.atan2(Math.tan(turn / 2) * (t1 + t2), 1 + t1 * t2);
    }
    return Math.abs(excess) * RADIUS_SQ;
  }

  private static double authalic(double lat) {
    return Math.asin(Math.clamp(zone(Math.sin(Math.toRadians(lat))) / AT_POLE, -1, 1));
  }

  /** The surface from the equator to a latitude, in parts of half the long axis squared. */
  private static double zone(double sin) {
    double es = ECCENTRICITY * sin;
    return (1 - ECCENTRICITY_SQ)
        * (sin / (1 - es * es) + Math.log((1 + es) / (1 - es)) / (2 * ECCENTRICITY));
  }
}
