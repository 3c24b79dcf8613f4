package org.watchfloor.geo.layer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Builds geometry of what files say; what is too short to be anything is null. Pure. */
final class Geometries {
  static final GeometryFactory FACTORY = new GeometryFactory();

  private Geometries() {}

  static Coordinate at(double x, double y) {
    return new CoordinateXY(x, y);
  }

  static @Nullable Geometry point(List<Coordinate> places) {
    return places.isEmpty() ? null : FACTORY.createPoint(places.getFirst());
  }

  /** A line; a single place, as a short recording leaves it, is a point. */
  static @Nullable Geometry line(List<Coordinate> places) {
    return places.size() < 2
        ? point(places)
        : FACTORY.createLineString(places.toArray(Coordinate[]::new));
  }

  /** Whether every corner is a pair of numbers. */
  static boolean numbers(List<Coordinate> corners) {
    return corners.stream().allMatch(at -> Double.isFinite(at.x) && Double.isFinite(at.y));
  }

  /**
   * A ring, closed if the file left it open; null too if a corner is no pair of numbers, for what
   * is no number equals nothing and closes no ring.
   */
  static @Nullable LinearRing ring(List<Coordinate> corners) {
    if (!numbers(corners)) {
      return null;
    }
    List<Coordinate> all = new ArrayList<>(corners);
    if (!all.isEmpty() && !all.getFirst().equals2D(all.getLast())) {
      all.add(all.getFirst().copy());
    }
    return all.size() < 4 ? null : FACTORY.createLinearRing(all.toArray(Coordinate[]::new));
  }

  /**
   * An area; holes that are too small to be any are left out. With a corner that is no pair of
   * numbers it is none: a hole must not be filled because it cannot be read.
   */
  static @Nullable Geometry area(List<List<Coordinate>> rings) {
    if (!rings.stream().allMatch(Geometries::numbers)) {
      return null;
    }
    LinearRing shell = rings.isEmpty() ? null : ring(rings.getFirst());
    if (shell == null) {
      return null;
    }
    List<LinearRing> holes = new ArrayList<>();
    for (List<Coordinate> corners : rings.subList(1, rings.size())) {
      LinearRing hole = ring(corners);
      if (hole != null) {
        holes.add(hole);
      }
    }
    return FACTORY.createPolygon(shell, holes.toArray(LinearRing[]::new));
  }

  /** Several parts as one geometry; null if there is none. */
  static @Nullable Geometry all(List<Geometry> parts) {
    return switch (parts.size()) {
      case 0 -> null;
      case 1 -> parts.getFirst();
      default -> FACTORY.createGeometryCollection(parts.toArray(Geometry[]::new));
    };
  }

  /** The parts of a geometry, as one geometry of each kind there is: points, lines, areas. */
  static List<Geometry> byKind(Geometry geometry) {
    List<Point> points = new ArrayList<>();
    List<LineString> lines = new ArrayList<>();
    List<Polygon> areas = new ArrayList<>();
    sort(geometry, points, lines, areas);
    List<Geometry> kinds = new ArrayList<>();
    if (!points.isEmpty()) {
      kinds.add(FACTORY.buildGeometry(points));
    }
    if (!lines.isEmpty()) {
      kinds.add(FACTORY.buildGeometry(lines));
    }
    if (!areas.isEmpty()) {
      kinds.add(FACTORY.buildGeometry(areas));
    }
    return kinds;
  }

  private static void sort(
      Geometry geometry, List<Point> points, List<LineString> lines, List<Polygon> areas) {
    switch (geometry) {
      case Point point when !point.isEmpty() -> points.add(point);
      case LineString line when !line.isEmpty() -> lines.add(line);
      case Polygon area when !area.isEmpty() -> areas.add(area);
      default -> {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
          if (geometry.getGeometryN(i) != geometry) {
            sort(geometry.getGeometryN(i), points, lines, areas);
          }
        }
      }
    }
  }
}
