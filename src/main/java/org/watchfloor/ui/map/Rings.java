package org.watchfloor.ui.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.watchfloor.geo.GeoPoint;

/**
 * The rings of a polygon with holes, for a map whose shapes are one ring each. Pure; any thread.
 */
public final class Rings {
  private Rings() {}

  /** Every ring of its own, the outer first, each back at its first corner. */
  public static List<List<GeoPoint>> of(Polygon polygon) {
    List<List<GeoPoint>> rings = new ArrayList<>();
    rings.add(points(Arrays.asList(polygon.getExteriorRing().getCoordinates())));
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      rings.add(points(Arrays.asList(polygon.getInteriorRingN(i).getCoordinates())));
    }
    return rings;
  }

  /**
   * All rings as one: to each hole and back along the same cut, holes the other way round, so that
   * a fill that counts windings leaves them empty. Its edge must not be drawn.
   */
  public static List<GeoPoint> inOne(Polygon polygon) {
    Polygon sorted = (Polygon) polygon.norm();
    List<Coordinate> ring =
        new ArrayList<>(Arrays.asList(sorted.getExteriorRing().getCoordinates()));
    List<LinearRing> holes = new ArrayList<>();
    for (int i = 0; i < sorted.getNumInteriorRing(); i++) {
      holes.add(sorted.getInteriorRingN(i));
    }
    holes.sort(Comparator.comparingDouble(hole -> hole.getEnvelopeInternal().getMinX()));
    for (LinearRing hole : holes) {
      insert(ring, hole.getCoordinates());
    }
    ring.removeLast();
    return points(ring);
  }

  /** Puts a hole into the ring at the corner nearest to its first. */
  private static void insert(List<Coordinate> ring, Coordinate[] hole) {
    int nearest = 0;
    for (int i = 1; i < ring.size(); i++) {
      if (ring.get(i).distance(hole[0]) < ring.get(nearest).distance(hole[0])) {
        nearest = i;
      }
    }
    List<Coordinate> cut = new ArrayList<>(Arrays.asList(hole));
    cut.add(ring.get(nearest));
    ring.addAll(nearest + 1, cut);
  }

  private static List<GeoPoint> points(List<Coordinate> corners) {
    return corners.stream().map(at -> new GeoPoint(at.x, at.y)).toList();
  }
}
