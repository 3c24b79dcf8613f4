package org.watchfloor.geo;

/**
 * The transverse Mercator projection of UTM and Gauss–Krüger grids on the ellipsoid of WGS 84,
 * which is that of CGCS2000 to a tenth of a millimetre: Krüger's series to the fourth order, good
 * to a millimetre within 10 degrees of the middle meridian.
 *
 * @param meridian degrees east of the middle of the zone
 * @param scale along the meridian: 0.9996 for UTM, 1 for Gauss–Krüger
 * @param falseEast metres added to the east
 * @param falseNorth metres added to the north
 */
record TransverseMercator(double meridian, double scale, double falseEast, double falseNorth) {
  private static final double A = 6_378_137.0;
  private static final double F = 1 / 298.257223563;
  private static final double N = F / (2 - F);
  private static final double RADIUS = A / (1 + N) * (1 + N * N / 4 + N * N * N * N / 64);
  private static final double E = Math.sqrt(F * (2 - F));

  private static final double[] ALPHA = {
    N / 2 - 2 * N * N / 3 + 5 * Math.pow(N, 3) / 16 + 41 * Math.pow(N, 4) / 180,
    13 * N * N / 48 - 3 * Math.pow(N, 3) / 5 + 557 * Math.pow(N, 4) / 1440,
    61 * Math.pow(N, 3) / 240 - 103 * Math.pow(N, 4) / 140,
    49_561 * Math.pow(N, 4) / 161_280
  };
  private static final double[] BETA = {
    N / 2 - 2 * N * N / 3 + 37 * Math.pow(N, 3) / 96 - Math.pow(N, 4) / 360,
    N * N / 48 + Math.pow(N, 3) / 15 - 437 * Math.pow(N, 4) / 1440,
    17 * Math.pow(N, 3) / 480 - 37 * Math.pow(N, 4) / 840,
    4397 * Math.pow(N, 4) / 161_280
  };

  /**
   * A place in the grid.
   *
   * @param east metres
   * @param north metres
   */
  record Grid(double east, double north) {}

  /** The place of a point in this grid. */
  Grid grid(GeoPoint point) {
    double phi = Math.toRadians(point.lat());
    double lambda = Math.toRadians(point.lon() - meridian);
    double sin = Math.sin(phi);
    double t = Math.sinh(atanh(sin) - E * atanh(E * sin));
    double xi = Math.atan2(t, Math.cos(lambda));
    double eta = atanh(Math.sin(lambda) / Math.sqrt(1 + t * t));
    double x = xi;
    double y = eta;
    for (int j = 1; j <= ALPHA.length; j++) {
      x += ALPHA[j - 1] * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
      y += ALPHA[j - 1] * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
    }
    return new Grid(falseEast + scale * RADIUS * y, falseNorth + scale * RADIUS * x);
  }

  /**
   * The point at a place of this grid.
   *
   * @throws org.watchfloor.base.RefusedException if it is not on the earth
   */
  GeoPoint point(Grid grid) {
    double xi = (grid.north - falseNorth) / (scale * RADIUS);
    double eta = (grid.east - falseEast) / (scale * RADIUS);
    double x = xi;
    double y = eta;
    for (int j = 1; j <= BETA.length; j++) {
      x -= BETA[j - 1] * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
      y -= BETA[j - 1] * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
    }
    double lambda = Math.atan2(Math.sinh(y), Math.cos(x));
    double conformal = Math.asin(Math.clamp(Math.sin(x) / Math.cosh(y), -1, 1));
    double lon = Math.IEEEremainder(meridian + Math.toDegrees(lambda), 360);
    return new GeoPoint(lon, Math.toDegrees(latitude(conformal)));
  }

  /** From the conformal to the true latitude: the difference shrinks 150-fold with each round. */
  private static double latitude(double conformal) {
    double psi = atanh(Math.sin(conformal));
    double phi = conformal;
    for (int round = 0; round < 10; round++) {
      phi = Math.asin(Math.tanh(psi + E * atanh(E * Math.sin(phi))));
    }
    return phi;
  }

  private static double atanh(double x) {
    return Math.log((1 + x) / (1 - x)) / 2;
  }
}
