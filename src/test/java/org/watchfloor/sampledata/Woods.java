package org.watchfloor.sampledata;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** Woods on the invented hills, clear of settlements; polygons without holes. */
final class Woods {
  private static final double CELL = 180;
  private static final double LOWEST_HILL = 0.26;
  private static final double SHORE = 140;
  private static final double SMALLEST = 9e4;
  private static final double OVERLAP = 90;

  private Woods() {}

  static List<Polygon> grow(Land land, List<StreetGrid> grids) {
    List<Polygon> woods = new ArrayList<>();
    for (Island island : land.islands()) {
      List<Geometry> rows = rows(island);
      if (!rows.isEmpty()) {
        Geometry smooth = rounded(UnaryUnionOp.union(rows)).intersection(island.shape());
        for (StreetGrid grid : grids) {
          if (grid.settlement().island() == island) {
            smooth = smooth.difference(grid.footprint(70));
          }
        }
        parts(smooth).forEach(part -> addWithoutHoles(part, woods));
      }
    }
    return woods;
  }

  /** Steps become slopes, slopes become curves. */
  private static Geometry rounded(Geometry stepped) {
    List<Geometry> curved = new ArrayList<>();
    for (Polygon part : parts(DouglasPeuckerSimplifier.simplify(stepped, CELL * 0.8))) {
      if (part.getArea() > SMALLEST) {
        curved.add(
            Sources.GEOMETRY.createPolygon(
                chaikin(chaikin(part.getExteriorRing().getCoordinates()))));
      }
    }
    return curved.isEmpty()
        ? Sources.GEOMETRY.createPolygon()
        : UnaryUnionOp.union(curved.stream().map(part -> part.buffer(0)).toList());
  }

  /** Cuts the corners of a ring at a quarter and three quarters of every side. */
  private static Coordinate[] chaikin(Coordinate[] ring) {
    Coordinate[] cut = new Coordinate[2 * ring.length - 1];
    for (int i = 0; i + 1 < ring.length; i++) {
      Coordinate a = ring[i];
      Coordinate b = ring[i + 1];
      cut[2 * i] = new Coordinate(a.x + (b.x - a.x) / 4, a.y + (b.y - a.y) / 4);
      cut[2 * i + 1] = new Coordinate(b.x + (a.x - b.x) / 4, b.y + (a.y - b.y) / 4);
    }
    cut[cut.length - 1] = cut[0].copy();
    return cut;
  }

  /** Strips of hill from west to east, as long as they go. */
  private static List<Geometry> rows(Island island) {
    Envelope box = island.shape().getEnvelopeInternal();
    List<Geometry> rows = new ArrayList<>();
    for (double y = box.getMinY(); y < box.getMaxY(); y += CELL) {
      double start = Double.NaN;
      for (double x = box.getMinX(); x < box.getMaxX() + CELL; x += CELL) {
        Coordinate middle = new Coordinate(x + CELL / 2, y + CELL / 2);
        double inland = island.inland(middle);
        boolean wooded = inland > SHORE && Relief.at(middle, inland) > LOWEST_HILL;
        if (wooded && Double.isNaN(start)) {
          start = x;
        } else if (!wooded && !Double.isNaN(start)) {
          rows.add(Sources.GEOMETRY.toGeometry(new Envelope(start, x, y, y + CELL)));
          start = Double.NaN;
        }
      }
    }
    return rows;
  }

  /**
   * A plain area cannot have holes: a wood around a clearing is cut in two through it. The halves
   * overlap, or the cut would show as a bright line on a small scale.
   */
  private static void addWithoutHoles(Polygon wood, List<Polygon> woods) {
    if (wood.getArea() < SMALLEST) {
      return;
    }
    if (wood.getNumInteriorRing() == 0) {
      woods.add(wood);
      return;
    }
    Envelope box = wood.getEnvelopeInternal();
    Envelope hole = wood.getInteriorRingN(0).getEnvelopeInternal();
    double cut = (hole.getMinX() + hole.getMaxX()) / 2;
    double overlap = Math.min(OVERLAP, hole.getWidth() / 3);
    Geometry west =
        Sources.GEOMETRY.toGeometry(
            new Envelope(box.getMinX(), cut + overlap, box.getMinY(), box.getMaxY()));
    Geometry east =
        Sources.GEOMETRY.toGeometry(
            new Envelope(cut - overlap, box.getMaxX(), box.getMinY(), box.getMaxY()));
    parts(wood.intersection(west)).forEach(part -> addWithoutHoles(part, woods));
    parts(wood.intersection(east)).forEach(part -> addWithoutHoles(part, woods));
  }

  private static List<Polygon> parts(Geometry shape) {
    List<Polygon> parts = new ArrayList<>();
    for (Object part : PolygonExtracter.getPolygons(shape)) {
      parts.add((Polygon) part);
    }
    return parts;
  }
}
