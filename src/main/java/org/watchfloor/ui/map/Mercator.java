package org.watchfloor.ui.map;

import org.watchfloor.geo.GeoPoint;

/**
 * The web Mercator projection of the ground tiles: the world is a square of 256 · 2^zoom pixels, x
 * to the east, y to the south. Any thread.
 */
public final class Mercator {
  /** Pixels of the world's side at zoom 0, and of one tile at every zoom. */
  public static final int TILE = 256;

  /** The latitude at which the square ends, degrees. */
  private static final double MAX_LAT = 85.0511287798066;

  private static final double EARTH_CIRCUMFERENCE_METRES = 40_075_016.686;

  private Mercator() {}

  /** Pixels of the world's side at a zoom. */
  public static double side(int zoom) {
    return TILE * Math.pow(2, zoom);
  }

  /** Distance from the world's west edge in pixels. */
  public static double x(double lon, int zoom) {
    return (lon + 180) / 360 * side(zoom);
  }

  /** Distance from the world's north edge in pixels; latitudes beyond the square are cut. */
  public static double y(double lat, int zoom) {
    double sin = Math.sin(Math.toRadians(Math.clamp(lat, -MAX_LAT, MAX_LAT)));
    return (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * side(zoom);
  }

  /** The place of a pixel; one outside the world gives the nearest place inside. */
  public static GeoPoint point(double x, double y, int zoom) {
    double side = side(zoom);
    double lon = Math.clamp(x / side * 360 - 180, -180, 180);
    double turn = Math.PI * (1 - 2 * Math.clamp(y / side, 0, 1));
    return new GeoPoint(lon, Math.toDegrees(Math.atan(Math.sinh(turn))));
  }

  /** Metres on the ground that one pixel covers at a latitude. */
  public static double metresPerPixel(double lat, int zoom) {
    return EARTH_CIRCUMFERENCE_METRES * Math.cos(Math.toRadians(lat)) / side(zoom);
  }
}
