package org.watchfloor.sampledata;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * The flat sheet the generator works on: metres east and north of 122.3°E 30.2°N. Lengths are right
 * to 1 % over the archipelago, which is enough for an invented network.
 */
final class Plane {
  private static final double LON = 122.3;
  private static final double LAT = 30.2;
  private static final double METRES_PER_DEGREE = 111_195;
  private static final double SHRINK = StrictMath.cos(StrictMath.toRadians(LAT));

  private Plane() {}

  /** Metres of a WGS84 position. */
  static Coordinate metres(double lon, double lat) {
    return new Coordinate(
        (lon - LON) * METRES_PER_DEGREE * SHRINK, (lat - LAT) * METRES_PER_DEGREE);
  }

  /** Longitude, degrees WGS84. */
  static double lon(Coordinate metres) {
    return LON + metres.x / (METRES_PER_DEGREE * SHRINK);
  }

  /** Latitude, degrees WGS84. */
  static double lat(Coordinate metres) {
    return LAT + metres.y / METRES_PER_DEGREE;
  }

  /** The same shape in metres; the shape given stays as it is. */
  static <T extends Geometry> T metres(T degrees) {
    return apply(degrees, true);
  }

  /** The same shape in degrees. */
  static <T extends Geometry> T degrees(T metres) {
    return apply(metres, false);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Geometry> T apply(T shape, boolean toMetres) {
    T copy = (T) shape.copy();
    copy.apply(
        new CoordinateSequenceFilter() {
          @Override
          public void filter(CoordinateSequence points, int i) {
            Coordinate old = points.getCoordinate(i);
            Coordinate now = toMetres ? metres(old.x, old.y) : new Coordinate(lon(old), lat(old));
            points.setOrdinate(i, 0, now.x);
            points.setOrdinate(i, 1, now.y);
          }

          @Override
          public boolean isDone() {
            return false;
          }

          @Override
          public boolean isGeometryChanged() {
            return true;
          }
        });
    return copy;
  }
}
