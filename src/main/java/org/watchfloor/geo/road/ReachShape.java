package org.watchfloor.geo.road;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * An area around lines: the cells of a grid they pass and the cells beside these. Quicker by far
 * than a true distance, and it claims no more than a cell or two beside a road.
 */
final class ReachShape {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final double METRES_PER_DEGREE = 111_195;
  private static final double LEAST_CELL_METRES = 120;
  private static final int MOST_CELLS = 250;

  private final Envelope box = new Envelope();
  private final double cellX;
  private final double cellY;
  private final int columns;
  private final BitSet[] rows;

  private ReachShape(List<double[]> lines) {
    for (double[] line : lines) {
      for (int i = 0; i < line.length; i += 2) {
        box.expandToInclude(line[i], line[i + 1]);
      }
    }
    double squeeze = Math.max(0.01, Math.cos(Math.toRadians(box.centre().y)));
    double widest = Math.max(box.getWidth() * squeeze, box.getHeight());
    cellY = Math.max(LEAST_CELL_METRES / METRES_PER_DEGREE, widest / MOST_CELLS);
    cellX = cellY / squeeze;
    box.expandBy(2 * cellX, 2 * cellY);
    columns = (int) Math.ceil(box.getWidth() / cellX) + 1;
    rows = new BitSet[(int) Math.ceil(box.getHeight() / cellY) + 1];
    for (int y = 0; y < rows.length; y++) {
      rows[y] = new BitSet(columns);
    }
  }

  static Geometry around(List<double[]> lines, List<Geometry> without) {
    if (lines.isEmpty()) {
      return SHAPES.createPolygon();
    }
    ReachShape grid = new ReachShape(lines);
    lines.forEach(grid::pass);
    Geometry whole = UnaryUnionOp.union(grid.boxes());
    for (Geometry area : without) {
      Geometry valid = area.isValid() ? area : area.buffer(0);
      whole = OverlayNGRobust.overlay(whole, valid, OverlayNG.DIFFERENCE);
    }
    return whole;
  }

  private void pass(double[] line) {
    for (int i = 0; i + 3 < line.length; i += 2) {
      double dx = line[i + 2] - line[i];
      double dy = line[i + 3] - line[i + 1];
      int steps = 1 + (int) (2 * Math.max(Math.abs(dx) / cellX, Math.abs(dy) / cellY));
      for (int s = 0; s <= steps; s++) {
        mark(line[i] + dx * s / steps, line[i + 1] + dy * s / steps);
      }
    }
  }

  private void mark(double lon, double lat) {
    int x = (int) ((lon - box.getMinX()) / cellX);
    int y = (int) ((lat - box.getMinY()) / cellY);
    for (int row = Math.max(0, y - 1); row <= Math.min(rows.length - 1, y + 1); row++) {
      rows[row].set(Math.max(0, x - 1), x + 2);
    }
  }

  /** Runs of cells, and equal runs of several rows as one box. */
  private List<Geometry> boxes() {
    List<Geometry> boxes = new ArrayList<>();
    int from = 0;
    while (from < rows.length) {
      int to = from + 1;
      while (to < rows.length && rows[to].equals(rows[from])) {
        to++;
      }
      for (int x = rows[from].nextSetBit(0); x >= 0; ) {
        int end = rows[from].nextClearBit(x);
        boxes.add(
            SHAPES.toGeometry(
                new Envelope(
                    box.getMinX() + x * cellX,
                    box.getMinX() + end * cellX,
                    box.getMinY() + from * cellY,
                    box.getMinY() + to * cellY)));
        x = rows[from].nextSetBit(end);
      }
      from = to;
    }
    return boxes;
  }
}
