package org.watchfloor.team.cover.view;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Takes the stairs off an area that was made of cells: its edge promises no more than a cell, and
 * stairs look as if it did. Every corner is cut by at most a cell. Small holes between roads go as
 * well. Pure.
 *
 * @param cell how large a cell may be, degrees
 */
record Outskirts(double cell) {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  /** The least cell, degrees of latitude: 120 metres. */
  private static final double LEAST = 120 / 111_195.0;

  /** So many cells to the longer side. */
  private static final int CELLS = 250;

  /** Holes of fewer cells are no news. */
  private static final double SMALL_HOLE = 9;

  /** For areas that are shown together. */
  static Outskirts of(Geometry area, Geometry other) {
    Envelope all = new Envelope(area.getEnvelopeInternal());
    all.expandToInclude(other.getEnvelopeInternal());
    double longer = Math.max(all.getWidth(), all.getHeight());
    return new Outskirts(Math.max(LEAST, longer / CELLS));
  }

  /** The area without its stairs. */
  Geometry of(Geometry area) {
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < area.getNumGeometries(); i++) {
      if (area.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        parts.add(smooth(polygon));
      }
    }
    return SHAPES.buildGeometry(parts);
  }

  private Polygon smooth(Polygon polygon) {
    List<LinearRing> holes = new ArrayList<>();
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      LinearRing hole = polygon.getInteriorRingN(i);
      if (SHAPES.createPolygon(hole).getArea() > SMALL_HOLE * cell * cell) {
        holes.add(smooth(hole));
      }
    }
    return SHAPES.createPolygon(
        smooth(polygon.getExteriorRing()), holes.toArray(LinearRing[]::new));
  }

  private LinearRing smooth(LinearRing ring) {
    Coordinate[] corners = DouglasPeuckerSimplifier.simplify(ring, cell / 1000).getCoordinates();
    return corners.length < 4 ? ring : SHAPES.createLinearRing(cut(cut(corners, cell), cell / 3));
  }

  /** Each corner becomes two, so far before and behind it, or at the middle of a shorter edge. */
  private static Coordinate[] cut(Coordinate[] closed, double most) {
    int size = closed.length - 1;
    List<Coordinate> cut = new ArrayList<>(2 * size + 1);
    for (int i = 0; i < size; i++) {
      Coordinate at = closed[i];
      cut.add(towards(at, closed[(i + size - 1) % size], most));
      cut.add(towards(at, closed[i + 1], most));
    }
    cut.add(cut.getFirst().copy());
    return cut.toArray(Coordinate[]::new);
  }

  private static Coordinate towards(Coordinate from, Coordinate to, double most) {
    double length = from.distance(to);
    double part = length == 0 ? 0 : Math.min(0.5, most / length);
    return new Coordinate(from.x + part * (to.x - from.x), from.y + part * (to.y - from.y));
  }
}
