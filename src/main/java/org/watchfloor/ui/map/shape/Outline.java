package org.watchfloor.ui.map.shape;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.Mercator;

/**
 * A shape on the plane of one zoom. Immutable.
 *
 * @param shape what it shows
 * @param path its corners, world pixels; of long ones only those that can be told apart
 * @param x where its words stand, world pixels
 * @param y where its words stand, world pixels
 * @param box its extent: left, top, right, bottom, world pixels
 */
record Outline(MapShape shape, Path path, double x, double y, double[] box) {
  /** So many corners are drawn as they are. */
  private static final int FEW = 200;

  /** Nearer than this to a straight line, a corner cannot be seen, pixels. */
  private static final double TOO_FINE = 0.7;

  static Outline of(MapShape shape, int zoom) {
    Path path = simplified(project(shape, zoom), shape.form().covers());
    double[] box = {
      Double.POSITIVE_INFINITY,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.NEGATIVE_INFINITY
    };
    for (int i = 0; i < path.size(); i++) {
      box[0] = Math.min(box[0], path.xs()[i]);
      box[1] = Math.min(box[1], path.ys()[i]);
      box[2] = Math.max(box[2], path.xs()[i]);
      box[3] = Math.max(box[3], path.ys()[i]);
    }
    double[] words = words(shape, path);
    return new Outline(shape, path, words[0], words[1], box);
  }

  /** The space it takes on the plane, square pixels. */
  double spread() {
    return (box[2] - box[0]) * (box[3] - box[1]);
  }

  private static Path project(MapShape shape, int zoom) {
    int size = shape.points().size();
    double[] xs = new double[size];
    double[] ys = new double[size];
    for (int i = 0; i < size; i++) {
      xs[i] = Mercator.x(shape.points().get(i).lon(), zoom);
      ys[i] = Mercator.y(shape.points().get(i).lat(), zoom);
    }
    return new Path(xs, ys);
  }

  private static Path simplified(Path path, boolean area) {
    if (path.size() <= FEW) {
      return path;
    }
    Coordinate[] all = corners(path, false);
    Coordinate[] kept =
        DouglasPeuckerSimplifier.simplify(new GeometryFactory().createLineString(all), TOO_FINE)
            .getCoordinates();
    if (kept.length < (area ? 3 : 2)) {
      return path;
    }
    double[] xs = new double[kept.length];
    double[] ys = new double[kept.length];
    for (int i = 0; i < kept.length; i++) {
      xs[i] = kept[i].x;
      ys[i] = kept[i].y;
    }
    return new Path(xs, ys);
  }

  /** Inside an area, at the middle of a line. */
  private static double[] words(MapShape shape, Path path) {
    if (shape.form().covers() && path.size() > 2) {
      Polygon area = new GeometryFactory().createPolygon(corners(path, true));
      Coordinate inside = area.getInteriorPoint().getCoordinate();
      if (inside != null) {
        return new double[] {inside.x, inside.y};
      }
    }
    return path.along(path.length() / 2);
  }

  private static Coordinate[] corners(Path path, boolean closed) {
    Coordinate[] corners = new Coordinate[path.size() + (closed ? 1 : 0)];
    for (int i = 0; i < corners.length; i++) {
      int at = i % path.size();
      corners[i] = new Coordinate(path.xs()[at], path.ys()[at]);
    }
    return corners;
  }
}
