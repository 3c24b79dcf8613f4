package org.watchfloor.geo.basemap;

import org.watchfloor.geo.GeoPoint;

/**
 * The projection of the tiles: the world as a square from 0 to 1, x to the east, y to the south.
 * Times 256 · 2^zoom these are pixels.
 */
public final class WebMercator {
  /** North and south of this latitude the square ends. */
  private static final double MAX_LAT = 85.05112877980659;

  private WebMercator() {}

  /** 0 to 1 for −180 to 180 degrees. */
  public static double x(double lon) {
    return (lon + 180) / 360;
  }

  /** 0 (north) to 1 (south); latitudes beyond the square are taken as its edge. */
  public static double y(double lat) {
    double sin = Math.sin(Math.toRadians(Math.clamp(lat, -MAX_LAT, MAX_LAT)));
    return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
  }

  /** The point at these places of the square; east and west of it the world begins again. */
  public static GeoPoint point(double x, double y) {
    double within = x < 0 || x > 1 ? x - Math.floor(x) : x;
    double lat = Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
    return new GeoPoint(within * 360 - 180, lat);
  }

  /** Pixels of the whole world's width at a zoom. */
  public static double worldPixels(int zoom) {
    return TileSource.SIZE * Math.pow(2, zoom);
  }

  /** A line of lon, lat, lon, lat … in the square. */
  static double[] project(double[] lonLat) {
    double[] xy = new double[lonLat.length];
    for (int i = 0; i < lonLat.length; i += 2) {
      xy[i] = x(lonLat[i]);
      xy[i + 1] = y(lonLat[i + 1]);
    }
    return xy;
  }
}
