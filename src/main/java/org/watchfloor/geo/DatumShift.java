package org.watchfloor.geo;

/**
 * The published forward formulas of the shifted systems: a sine series on the Krasovsky ellipsoid
 * (GCJ-02), and a polar shift on top of it (BD-09). Offsets are 100 to 700 m and change from place
 * to place: never a constant.
 */
final class DatumShift {
  private static final double SEMI_MAJOR_METRES = 6_378_245.0;
  private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;
  private static final double BD_ANGLE = Math.PI * 3000.0 / 180.0;

  private DatumShift() {}

  /** {lon, lat} in GCJ-02; the same outside China. */
  static double[] toGcj(double lon, double lat) {
    if (!ChinaBounds.shiftApplies(lon, lat)) {
      return new double[] {lon, lat};
    }
    double phi = Math.toRadians(lat);
    double sin = Math.sin(phi);
    double magic = 1 - ECCENTRICITY_SQUARED * sin * sin;
    double meridian =
        SEMI_MAJOR_METRES * (1 - ECCENTRICITY_SQUARED) / (magic * Math.sqrt(magic)) * Math.PI;
    double parallel = SEMI_MAJOR_METRES / Math.sqrt(magic) * Math.cos(phi) * Math.PI;
    double dLat = northSeries(lon - 105, lat - 35) * 180 / meridian;
    double dLon = eastSeries(lon - 105, lat - 35) * 180 / parallel;
    return new double[] {lon + dLon, lat + dLat};
  }

  /** {lon, lat} in BD-09 of a point in GCJ-02. */
  static double[] gcjToBd(double[] gcj) {
    double x = gcj[0];
    double y = gcj[1];
    double radius = Math.hypot(x, y) + 0.00002 * Math.sin(y * BD_ANGLE);
    double angle = Math.atan2(y, x) + 0.000003 * Math.cos(x * BD_ANGLE);
    return new double[] {radius * Math.cos(angle) + 0.0065, radius * Math.sin(angle) + 0.006};
  }

  private static double northSeries(double x, double y) {
    return -100
        + 2 * x
        + 3 * y
        + 0.2 * y * y
        + 0.1 * x * y
        + 0.2 * Math.sqrt(Math.abs(x))
        + waves(x, 20, 6, 20, 2)
        + waves(y, 20, 1, 40, 1.0 / 3)
        + waves(y, 160, 1.0 / 12, 320, 1.0 / 30);
  }

  private static double eastSeries(double x, double y) {
    return 300
        + x
        + 2 * y
        + 0.1 * x * x
        + 0.1 * x * y
        + 0.1 * Math.sqrt(Math.abs(x))
        + waves(x, 20, 6, 20, 2)
        + waves(x, 20, 1, 40, 1.0 / 3)
        + waves(x, 150, 1.0 / 12, 300, 1.0 / 30);
  }

  private static double waves(double t, double a, double fa, double b, double fb) {
    return (a * Math.sin(fa * t * Math.PI) + b * Math.sin(fb * t * Math.PI)) * 2 / 3;
  }
}
