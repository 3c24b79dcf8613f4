package org.watchfloor.geo;

import java.util.Locale;
import org.watchfloor.base.RefusedException;

/**
 * A place on the earth in WGS 84. Any thread.
 *
 * @param lon degrees east, −180 to 180
 * @param lat degrees north, −90 to 90
 */
public record GeoPoint(double lon, double lat) {
  /** Mean radius of the earth (IUGG), metres. */
  private static final double EARTH_RADIUS_METRES = 6_371_008.8;

  /**
   * @throws RefusedException if a value is not a number or outside the earth
   */
  public GeoPoint {
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
      throw RefusedException.of("geo.refused.range", lon, lat);
    }
  }

  /** Metres along the great circle; within 0.5 % of the ellipsoid. */
  public double metresTo(GeoPoint other) {
    double phi1 = Math.toRadians(lat);
    double phi2 = Math.toRadians(other.lat);
    double sinLat = Math.sin((phi2 - phi1) / 2);
    double sinLon = Math.sin(Math.toRadians(other.lon - lon) / 2);
    double h = sinLat * sinLat + Math.cos(phi1) * Math.cos(phi2) * sinLon * sinLon;
    return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /** Decimal degrees, longitude first, five places (about a metre): {@code 122.10600,30.01600}. */
  public String toDecimal() {
    return String.format(Locale.ROOT, "%.5f,%.5f", lon, lat);
  }
}
