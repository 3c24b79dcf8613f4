package org.watchfloor.geo;

/**
 * A grid of metres on the ellipsoid of WGS 84 and CGCS2000, as a survey's file describes it by its
 * numbers: a Gauss–Krüger zone, a UTM zone or a local meridian. Immutable; any thread.
 */
public final class SurveyGrid {
  private final TransverseMercator grid;

  private SurveyGrid(TransverseMercator grid) {
    this.grid = grid;
  }

  /**
   * A grid by its numbers.
   *
   * @param meridian degrees east of the middle of the zone
   * @param scale along the meridian: 0.9996 for UTM, 1 for Gauss–Krüger
   * @param falseEast metres added to the east, with the number of the zone before them or without
   * @param falseNorth metres added to the north
   */
  public static SurveyGrid of(double meridian, double scale, double falseEast, double falseNorth) {
    return new SurveyGrid(new TransverseMercator(meridian, scale, falseEast, falseNorth));
  }

  /**
   * The point at a place of this grid.
   *
   * @param east metres
   * @param north metres
   * @throws org.watchfloor.base.RefusedException if it is not on the earth
   */
  public GeoPoint point(double east, double north) {
    return grid.point(new TransverseMercator.Grid(east, north));
  }

  /** East and north of a point in metres. */
  public double[] metres(GeoPoint point) {
    TransverseMercator.Grid at = grid.grid(point);
    return new double[] {at.east(), at.north()};
  }
}
