package org.watchfloor.geo.road;

import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.PointList;
import org.watchfloor.geo.GeoPoint;

/** The course of one edge as it was drawn: places along it, and pieces of it. */
final class EdgeCourse {
  /** Metres a degree of latitude; good enough for a distance to a road. */
  private static final double METRES_PER_DEGREE = 111_195;

  private final PointList points;
  private final double[] along;

  private EdgeCourse(PointList points) {
    this.points = points;
    this.along = new double[points.size()];
    for (int i = 1; i < along.length; i++) {
      along[i] = along[i - 1] + point(i - 1).metresTo(point(i));
    }
  }

  static EdgeCourse of(EdgeIteratorState edge) {
    return new EdgeCourse(edge.fetchWayGeometry(FetchMode.ALL));
  }

  private GeoPoint point(int i) {
    return new GeoPoint(points.getLon(i), points.getLat(i));
  }

  private double length() {
    return along[along.length - 1];
  }

  /** The place on it nearest to a point. */
  Snapped nearest(GeoPoint to, int edge, String road) {
    double squeeze = Math.cos(Math.toRadians(to.lat()));
    double best = Double.MAX_VALUE;
    double bestAlong = 0;
    GeoPoint bestPoint = point(0);
    for (int i = 1; i < along.length; i++) {
      double ax = (points.getLon(i - 1) - to.lon()) * squeeze;
      double ay = points.getLat(i - 1) - to.lat();
      double dx = (points.getLon(i) - points.getLon(i - 1)) * squeeze;
      double dy = points.getLat(i) - points.getLat(i - 1);
      double square = dx * dx + dy * dy;
      double part = square == 0 ? 0 : Math.clamp(-(ax * dx + ay * dy) / square, 0, 1);
      double x = ax + part * dx;
      double y = ay + part * dy;
      double away = x * x + y * y;
      if (away < best) {
        best = away;
        bestAlong = along[i - 1] + part * (along[i] - along[i - 1]);
        bestPoint = new GeoPoint(to.lon() + x / squeeze, to.lat() + y);
      }
    }
    double part = length() == 0 ? 0 : bestAlong / length();
    return new Snapped(edge, part, bestPoint, Math.sqrt(best) * METRES_PER_DEGREE, road);
  }

  /** Which way it runs at a part of it, either direction: degrees from east, 0 to 180. */
  double bearing(double part) {
    return heading(part) % 180;
  }

  /** Where it leads at a part of it, as it was drawn: degrees from east, 0 to 360. */
  double heading(double part) {
    double metres = part * length();
    int i = 1;
    while (i < along.length - 1 && (along[i] < metres || along[i] == along[i - 1])) {
      i++;
    }
    double squeeze = Math.cos(Math.toRadians(points.getLat(i)));
    double east = (points.getLon(i) - points.getLon(i - 1)) * squeeze;
    double north = points.getLat(i) - points.getLat(i - 1);
    double degrees = Math.toDegrees(Math.atan2(north, east));
    return degrees < 0 ? degrees + 360 : degrees;
  }

  /** The piece between two parts of it, 0 to 1, as lon, lat, lon, lat …. */
  double[] piece(double from, double to) {
    double a = from * length();
    double b = to * length();
    double[] piece = new double[2 * (along.length + 2)];
    int n = put(piece, 0, a);
    for (int i = 0; i < along.length; i++) {
      if (along[i] > a && along[i] < b) {
        piece[n++] = points.getLon(i);
        piece[n++] = points.getLat(i);
      }
    }
    n = put(piece, n, b);
    return java.util.Arrays.copyOf(piece, n);
  }

  private int put(double[] piece, int at, double metres) {
    int i = 1;
    while (i < along.length - 1 && along[i] < metres) {
      i++;
    }
    double span = along[i] - along[i - 1];
    double part = span == 0 ? 0 : Math.clamp((metres - along[i - 1]) / span, 0, 1);
    piece[at] = points.getLon(i - 1) + part * (points.getLon(i) - points.getLon(i - 1));
    piece[at + 1] = points.getLat(i - 1) + part * (points.getLat(i) - points.getLat(i - 1));
    return at + 2;
  }
}
