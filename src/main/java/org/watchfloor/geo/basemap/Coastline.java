package org.watchfloor.geo.basemap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.watchfloor.geo.osm.LineJoiner;

/**
 * Makes land areas out of coast lines. Islands are closed by themselves; a mainland coast that
 * leaves the extract is closed along its edge, keeping the land on the left as the mapping rule
 * says.
 */
final class Coastline {
  private final Envelope bounds;

  private Coastline(Envelope bounds) {
    this.bounds = bounds;
  }

  /** A stretch of coast inside the bounds, and where on their edge it enters and leaves. */
  private record Stretch(List<double[]> points, double enters, double leaves) {}

  /**
   * Land as rings of lon, lat, lon, lat …; fill them together by the even-odd rule, so that an
   * inland sea stays a hole whichever way it runs.
   */
  static List<double[]> land(List<double[]> coast, Envelope bounds) {
    List<double[]> rings = new ArrayList<>();
    List<double[]> open = new ArrayList<>();
    for (double[] line : LineJoiner.joinDirected(coast)) {
      (LineJoiner.isRing(line) ? rings : open).add(line);
    }
    Coastline edge = new Coastline(bounds);
    List<Stretch> stretches = new ArrayList<>();
    open.forEach(line -> edge.cut(line, stretches));
    rings.addAll(edge.closed(stretches));
    return rings;
  }

  /** Cuts a line into the stretches that lie inside the bounds. */
  private void cut(double[] line, List<Stretch> out) {
    List<double[]> current = new ArrayList<>();
    for (int i = 0; i + 3 < line.length; i += 2) {
      double[] part = clip(line[i], line[i + 1], line[i + 2], line[i + 3]);
      if (part == null) {
        finish(current, out);
        current = new ArrayList<>();
        continue;
      }
      boolean follows = !current.isEmpty() && same(current.getLast(), part[0], part[1]);
      if (!follows) {
        finish(current, out);
        current = new ArrayList<>();
        current.add(new double[] {part[0], part[1]});
      }
      current.add(new double[] {part[2], part[3]});
    }
    finish(current, out);
  }

  private void finish(List<double[]> points, List<Stretch> out) {
    if (points.size() > 1) {
      out.add(new Stretch(points, onEdge(points.getFirst()), onEdge(points.getLast())));
    }
  }

  private List<double[]> closed(List<Stretch> stretches) {
    List<Stretch> rest = new ArrayList<>(stretches);
    List<double[]> rings = new ArrayList<>();
    while (!rest.isEmpty()) {
      Stretch first = rest.removeFirst();
      List<double[]> ring = new ArrayList<>(first.points);
      double at = first.leaves;
      while (true) {
        double from = at;
        Stretch next =
            rest.stream().min(Comparator.comparingDouble(s -> ahead(from, s.enters))).orElse(first);
        if (ahead(from, first.enters) <= ahead(from, next.enters)) {
          corners(from, first.enters, ring);
          break;
        }
        corners(from, next.enters, ring);
        ring.addAll(next.points);
        rest.remove(next);
        at = next.leaves;
      }
      ring.add(first.points.getFirst());
      rings.add(ring.stream().flatMapToDouble(java.util.Arrays::stream).toArray());
    }
    return rings;
  }

  /** How far along the edge, counter-clockwise, from one place to another: 0 to 4. */
  private static double ahead(double from, double to) {
    double way = to - from;
    return way < 0 ? way + 4 : way;
  }

  private void corners(double from, double to, List<double[]> ring) {
    double end = from + ahead(from, to);
    for (int corner = (int) Math.floor(from) + 1; corner < end; corner++) {
      ring.add(
          switch (corner % 4) {
            case 0 -> new double[] {bounds.getMinX(), bounds.getMinY()};
            case 1 -> new double[] {bounds.getMaxX(), bounds.getMinY()};
            case 2 -> new double[] {bounds.getMaxX(), bounds.getMaxY()};
            default -> new double[] {bounds.getMinX(), bounds.getMaxY()};
          });
    }
  }

  /** The place on the edge nearest to a point: 0 to 4, counter-clockwise from the south-west. */
  private double onEdge(double[] point) {
    double u = (point[0] - bounds.getMinX()) / bounds.getWidth();
    double v = (point[1] - bounds.getMinY()) / bounds.getHeight();
    double nearest = Math.min(Math.min(u, 1 - u), Math.min(v, 1 - v));
    if (nearest == v) {
      return u;
    }
    if (nearest == 1 - u) {
      return 1 + v;
    }
    return nearest == 1 - v ? 3 - u : 4 - v;
  }

  private static boolean same(double[] point, double x, double y) {
    return point[0] == x && point[1] == y;
  }

  /** The part of a segment inside the bounds (Liang and Barsky), or null. */
  private double @org.jspecify.annotations.Nullable [] clip(
      double x0, double y0, double x1, double y1) {
    double dx = x1 - x0;
    double dy = y1 - y0;
    double[] p = {-dx, dx, -dy, dy};
    double[] q = {
      x0 - bounds.getMinX(), bounds.getMaxX() - x0, y0 - bounds.getMinY(), bounds.getMaxY() - y0
    };
    double from = 0;
    double to = 1;
    for (int i = 0; i < 4; i++) {
      if (p[i] == 0 && q[i] < 0) {
        return null;
      }
      if (p[i] < 0) {
        from = Math.max(from, q[i] / p[i]);
      } else if (p[i] > 0) {
        to = Math.min(to, q[i] / p[i]);
      }
    }
    if (from >= to) {
      return null;
    }
    return new double[] {
      from == 0 ? x0 : x0 + from * dx,
      from == 0 ? y0 : y0 + from * dy,
      to == 1 ? x1 : x0 + to * dx,
      to == 1 ? y1 : y0 + to * dy
    };
  }
}
