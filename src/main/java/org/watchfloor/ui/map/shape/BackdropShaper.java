package org.watchfloor.ui.map.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.watchfloor.ui.map.BackdropItem;
import org.watchfloor.ui.map.Mercator;

/**
 * Brings the features of one backdrop to the plane of one zoom, and thins them out: what would be
 * drawn over its like, a dot upon a dot, is left out. Not thread-safe; off the JavaFX thread.
 */
final class BackdropShaper {
  /** Nearer than this to the corner before it, a corner cannot be seen, pixels. */
  private static final double TOO_FINE = 0.7;

  /** One dot of a colour in a cell of this side, pixels. */
  private static final double DOT_CELL = 3;

  /** One sign of a colour in a cell of this side, pixels. */
  private static final double SIGN_CELL = 8;

  private final int zoom;
  private final Set<Long> taken = new HashSet<>();

  BackdropShaper(int zoom) {
    this.zoom = zoom;
  }

  /** The feature on the plane; null if its like stands there already. */
  @Nullable BackdropShape shape(BackdropItem item, int order) {
    Geometry geometry = item.geometry();
    List<Path> paths = new ArrayList<>(geometry.getNumGeometries());
    double[] box = {
      Double.POSITIVE_INFINITY,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.NEGATIVE_INFINITY
    };
    collect(geometry, paths, box);
    int dimension = geometry.getDimension();
    BackdropShape shape = new BackdropShape(item, List.copyOf(paths), dimension, box, order);
    boolean single = dimension == 0 && paths.size() == 1;
    if (single || shape.isDot()) {
      double cell = single ? SIGN_CELL : DOT_CELL;
      long x = (long) Math.floor(box[0] / cell);
      long y = (long) Math.floor(box[1] / cell);
      long key = (x << 32 ^ y) * 16 + item.ink().colour().ordinal() + (single ? 8 : 0);
      return taken.add(key) ? shape : null;
    }
    return shape;
  }

  private void collect(Geometry geometry, List<Path> paths, double[] box) {
    switch (geometry) {
      case Point point -> add(point.getCoordinateSequence(), paths, box);
      case LineString line -> add(line.getCoordinateSequence(), paths, box);
      case Polygon area -> {
        add(area.getExteriorRing().getCoordinateSequence(), paths, box);
        for (int i = 0; i < area.getNumInteriorRing(); i++) {
          add(area.getInteriorRingN(i).getCoordinateSequence(), paths, box);
        }
      }
      default -> {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
          collect(geometry.getGeometryN(i), paths, box);
        }
      }
    }
  }

  private void add(CoordinateSequence corners, List<Path> paths, double[] box) {
    int count = corners.size();
    double[] xs = new double[count];
    double[] ys = new double[count];
    int kept = 0;
    for (int i = 0; i < count; i++) {
      double x = Mercator.x(corners.getX(i), zoom);
      double y = Mercator.y(corners.getY(i), zoom);
      boolean end = i == count - 1 || kept < 2;
      if (!end && Math.abs(x - xs[kept - 1]) < TOO_FINE && Math.abs(y - ys[kept - 1]) < TOO_FINE) {
        continue;
      }
      xs[kept] = x;
      ys[kept++] = y;
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
    paths.add(
        kept == count
            ? new Path(xs, ys)
            : new Path(Arrays.copyOf(xs, kept), Arrays.copyOf(ys, kept)));
  }
}
