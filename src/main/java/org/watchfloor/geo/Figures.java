package org.watchfloor.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Points, lines and areas of the earth as JTS geometries, longitude as x and latitude as y, WGS 84.
 * Pure; any thread.
 */
public final class Figures {
  /** Corners of a circle: its area is then 0.1 % too small. */
  private static final int CIRCLE_CORNERS = 72;

  private Figures() {}

  /** A place. */
  public static Point point(GeoPoint at) {
    return factory().createPoint(coordinate(at));
  }

  /**
   * A line.
   *
   * @param line at least two places
   */
  public static LineString line(List<GeoPoint> line) {
    return factory().createLineString(coordinates(line));
  }

  /**
   * An area.
   *
   * @param ring its corners, at least three; the first need not come again
   */
  public static Polygon area(List<GeoPoint> ring) {
    List<GeoPoint> closed = new ArrayList<>(ring);
    if (!closed.getLast().equals(closed.getFirst())) {
      closed.add(closed.getFirst());
    }
    return factory().createPolygon(coordinates(closed));
  }

  /**
   * The corners of a circle on the ellipsoid, clockwise from north.
   *
   * @param metres its radius, more than 0
   */
  public static List<GeoPoint> circle(GeoPoint centre, double metres) {
    List<GeoPoint> ring = new ArrayList<>(CIRCLE_CORNERS);
    for (int i = 0; i < CIRCLE_CORNERS; i++) {
      ring.add(Geodesic.destination(centre, 360.0 * i / CIRCLE_CORNERS, metres));
    }
    return ring;
  }

  /** The places a geometry is made of, in its order. */
  public static List<GeoPoint> points(Geometry geometry) {
    List<GeoPoint> points = new ArrayList<>();
    for (Coordinate at : geometry.getCoordinates()) {
      points.add(new GeoPoint(at.x, at.y));
    }
    return points;
  }

  private static GeometryFactory factory() {
    return new GeometryFactory();
  }

  private static Coordinate coordinate(GeoPoint at) {
    return new Coordinate(at.lon(), at.lat());
  }

  private static Coordinate[] coordinates(List<GeoPoint> points) {
    return points.stream().map(Figures::coordinate).toArray(Coordinate[]::new);
  }
}
