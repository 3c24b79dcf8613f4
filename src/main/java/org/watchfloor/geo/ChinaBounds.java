package org.watchfloor.geo;

/**
 * Two boxes around China. Because its longitudes (73 to 136) and latitudes (3 to 54) do not
 * overlap, two bare numbers tell by themselves which is which.
 */
final class ChinaBounds {
  private ChinaBounds() {}

  /** Whether a reading can be a place in China: longitude 73 to 136, latitude 3 to 54. */
  static boolean contains(double lon, double lat) {
    return lon >= 73 && lon <= 136 && lat >= 3 && lat <= 54;
  }

  /** The box in which the published shift formula moves points; it must not move any outside. */
  static boolean shiftApplies(double lon, double lat) {
    return lon >= 72.004 && lon <= 137.8347 && lat >= 0.8293 && lat <= 55.8271;
  }
}
