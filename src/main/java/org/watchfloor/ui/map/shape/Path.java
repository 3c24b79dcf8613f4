package org.watchfloor.ui.map.shape;

import java.util.Arrays;

/**
 * Corners on the plane, in pixels. The arrays are not changed once it is made.
 *
 * @param xs to the east
 * @param ys to the south, as many
 */
record Path(double[] xs, double[] ys) {

  int size() {
    return xs.length;
  }

  /** Scaled about the upper left corner of the world, then moved. */
  Path placed(double scale, double dx, double dy) {
    double[] px = new double[xs.length];
    double[] py = new double[ys.length];
    for (int i = 0; i < xs.length; i++) {
      px[i] = xs[i] * scale + dx;
      py[i] = ys[i] * scale + dy;
    }
    return new Path(px, py);
  }

  /** Pixels along it. */
  double length() {
    double length = 0;
    for (int i = 1; i < xs.length; i++) {
      length += Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
    }
    return length;
  }

  /** Half the way around its extent, pixels. */
  double spread() {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < xs.length; i++) {
      left = Math.min(left, xs[i]);
      right = Math.max(right, xs[i]);
      top = Math.min(top, ys[i]);
      bottom = Math.max(bottom, ys[i]);
    }
    return right - left + bottom - top;
  }

  /** The place so many pixels from its beginning, as x and y. */
  double[] along(double pixels) {
    double left = pixels;
    for (int i = 1; i < xs.length; i++) {
      double step = Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
      if (left <= step && step > 0) {
        double part = left / step;
        return new double[] {
          xs[i - 1] + part * (xs[i] - xs[i - 1]), ys[i - 1] + part * (ys[i] - ys[i - 1])
        };
      }
      left -= step;
    }
    return new double[] {xs[xs.length - 1], ys[ys.length - 1]};
  }

  /** Without what lies beyond so many pixels from its beginning. */
  Path until(double pixels) {
    double[] end = along(pixels);
    double done = 0;
    int kept = 1;
    while (kept < xs.length) {
      done += Math.hypot(xs[kept] - xs[kept - 1], ys[kept] - ys[kept - 1]);
      if (done >= pixels) {
        break;
      }
      kept++;
    }
    double[] px = Arrays.copyOf(xs, kept + 1);
    double[] py = Arrays.copyOf(ys, kept + 1);
    px[kept] = end[0];
    py[kept] = end[1];
    return new Path(px, py);
  }

  /** How far a place lies from it; as an area, from its border. */
  double distance(double x, double y, boolean closed) {
    double nearest = Math.hypot(x - xs[0], y - ys[0]);
    int edges = closed ? xs.length : xs.length - 1;
    for (int i = 0; i < edges; i++) {
      int next = (i + 1) % xs.length;
      nearest = Math.min(nearest, toEdge(x, y, i, next));
    }
    return nearest;
  }

  /** Whether a place lies inside it as an area. */
  boolean contains(double x, double y) {
    boolean inside = false;
    for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
      boolean crosses = ys[i] > y != ys[j] > y;
      if (crosses && x < (xs[j] - xs[i]) * (y - ys[i]) / (ys[j] - ys[i]) + xs[i]) {
        inside = !inside;
      }
    }
    return inside;
  }

  private double toEdge(double x, double y, int from, int to) {
    double dx = xs[to] - xs[from];
    double dy = ys[to] - ys[from];
    double square = dx * dx + dy * dy;
    double part =
        square == 0 ? 0 : Math.clamp(((x - xs[from]) * dx + (y - ys[from]) * dy) / square, 0, 1);
    return Math.hypot(x - xs[from] - part * dx, y - ys[from] - part * dy);
  }
}
