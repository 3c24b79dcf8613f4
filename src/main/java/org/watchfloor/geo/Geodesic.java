package org.watchfloor.geo;

/**
 * Distances and directions on the ellipsoid of WGS 84 by Vincenty's formulae, to a millimetre;
 * between places nearly opposite each other on the globe, where these have no answer, along the
 * great circle. Pure; any thread.
 */
public final class Geodesic {
  /** Half the long axis of the ellipsoid, metres. */
  static final double LONG = 6_378_137;

  /** Its flattening. */
  static final double FLAT = 1 / 298.257223563;

  private static final double SHORT = LONG * (1 - FLAT);
  private static final double SECOND_ECCENTRICITY = (LONG * LONG - SHORT * SHORT) / (SHORT * SHORT);
  private static final double NEAR_ENOUGH = 1e-12;
  private static final int MOST_ROUNDS = 200;

  private Geodesic() {}

  /** Metres along the shortest way over the ellipsoid. */
  public static double metres(GeoPoint from, GeoPoint to) {
    if (from.equals(to)) {
      return 0;
    }
    double u1 = reduced(from.lat());
    double u2 = reduced(to.lat());
    double apart = Math.toRadians(to.lon() - from.lon());
    double lambda = apart;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double across = Math.cos(u2) * Math.sin(lambda);
      double along = Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda);
      double sinSigma = Math.hypot(across, along);
      if (sinSigma == 0) {
        return 0;
      }
      double cosSigma =
          Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
      double sigma = Math.atan2(sinSigma, cosSigma);
      double sinAlpha = Math.cos(u1) * Math.cos(u2) * Math.sin(lambda) / sinSigma;
      double cosSqAlpha = 1 - sinAlpha * sinAlpha;
      // Along the equator there is no middle latitude.
      double middle =
          cosSqAlpha < NEAR_ENOUGH ? 0 : cosSigma - 2 * Math.sin(u1) * Math.sin(u2) / cosSqAlpha;
      double next = apart + drift(sinAlpha, cosSqAlpha, sigma, sinSigma, cosSigma, middle);
      if (Math.abs(next - lambda) < NEAR_ENOUGH) {
        double u = cosSqAlpha * SECOND_ECCENTRICITY;
        return SHORT * bigA(u) * (sigma - deltaSigma(u, sinSigma, cosSigma, middle));
      }
      lambda = next;
    }
    return from.metresTo(to);
  }

  /**
   * Where one comes to.
   *
   * @param azimuth the direction in degrees, clockwise from north
   * @param metres how far, 0 or more
   */
  public static GeoPoint destination(GeoPoint from, double azimuth, double metres) {
    double alpha1 = Math.toRadians(azimuth);
    double u1 = reduced(from.lat());
    double sigma1 = Math.atan2(Math.tan(u1), Math.cos(alpha1));
    double sinAlpha = Math.cos(u1) * Math.sin(alpha1);
    double cosSqAlpha = 1 - sinAlpha * sinAlpha;
    double u = cosSqAlpha * SECOND_ECCENTRICITY;
    double straight = metres / (SHORT * bigA(u));
    double sigma = straight;
    double middle = Math.cos(2 * sigma1 + sigma);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      middle = Math.cos(2 * sigma1 + sigma);
      double next = straight + deltaSigma(u, Math.sin(sigma), Math.cos(sigma), middle);
      boolean done = Math.abs(next - sigma) < NEAR_ENOUGH;
      sigma = next;
      if (done) {
        break;
      }
    }
    double sin = Math.sin(sigma);
    double cos = Math.cos(sigma);
    double inner = Math.sin(u1) * sin - Math.cos(u1) * cos * Math.cos(alpha1);
    double lat =
        Math.atan2(
            Math.sin(u1) * cos + Math.cos(u1) * sin * Math.cos(alpha1),
            (1 - FLAT) * Math.hypot(sinAlpha, inner));
    double lambda =
        Math.atan2(
            sin * Math.sin(alpha1), Math.cos(u1) * cos - Math.sin(u1) * sin * Math.cos(alpha1));
    double lon =
        Math.toRadians(from.lon()) + lambda - drift(sinAlpha, cosSqAlpha, sigma, sin, cos, middle);
    return new GeoPoint(
        Math.IEEEremainder(Math.toDegrees(lon), 360), Math.clamp(Math.toDegrees(lat), -90, 90));
  }

  private static double reduced(double lat) {
    return Math.atan((1 - FLAT) * Math.tan(Math.toRadians(lat)));
  }

  private static double drift(
      double sinAlpha,
      double cosSqAlpha,
      double sigma,
      double sinSigma,
      double cosSigma,
      double middle) {
    double c = FLAT / 16 * cosSqAlpha * (4 + FLAT * (4 - 3 * cosSqAlpha));
    return (1 - c)
        * FLAT
        * sinAlpha
        * (sigma + c * sinSigma * (middle + c * cosSigma * (-1 + 2 * middle * middle)));
  }

  private static double bigA(double u) {
    return 1 + u / 16384 * (4096 + u * (-768 + u * (320 - 175 * u)));
  }

  private static double deltaSigma(double u, double sinSigma, double cosSigma, double middle) {
    double b = u / 1024 * (256 + u * (-128 + u * (74 - 47 * u)));
    double twice = -1 + 2 * middle * middle;
    double third = b / 6 * middle * (-3 + 4 * sinSigma * sinSigma) * (-3 + 4 * middle * middle);
    return b * sinSigma * (middle + b / 4 * (cosSigma * twice - third));
  }
}
