package org.watchfloor.geo.basemap;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;

/**
 * The window of one tile onto the square of {@link WebMercator}: turns lines into pixel paths, cut
 * to the tile with a margin (so that strokes and borders of the cut never show) and without points
 * closer than the eye can tell.
 */
final class TileFrame {
  /** Wider than half of the widest stroke. */
  private static final double MARGIN = 24;

  private static final double LOW = -MARGIN;
  private static final double HIGH = TileSource.SIZE + MARGIN;

  /** Squared pixels: points nearer than this to the last one are left out. */
  private static final double TOO_CLOSE = 0.35;

  private final double scale;
  private final double left;
  private final double top;

  TileFrame(int z, int x, int y) {
    this.scale = WebMercator.worldPixels(z);
    this.left = (double) x * TileSource.SIZE;
    this.top = (double) y * TileSource.SIZE;
  }

  /** What of the square can be seen through the window, margin included. */
  Envelope reach() {
    return new Envelope(
        (left + LOW) / scale, (left + HIGH) / scale, (top + LOW) / scale, (top + HIGH) / scale);
  }

  /** The longer side of a box in pixels. */
  double pixels(Envelope box) {
    return Math.max(box.getWidth(), box.getHeight()) * scale;
  }

  /** Adds a line, leaving out stretches that cannot be seen. */
  void addLine(Path2D path, double[] line) {
    double x0 = line[0] * scale - left;
    double y0 = line[1] * scale - top;
    boolean drawing = false;
    for (int i = 2; i < line.length; i += 2) {
      double x1 = line[i] * scale - left;
      double y1 = line[i + 1] * scale - top;
      boolean last = i + 2 >= line.length;
      if (!last && (x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0) < TOO_CLOSE) {
        continue;
      }
      if (unseen(x0, y0, x1, y1)) {
        drawing = false;
      } else {
        if (!drawing) {
          path.moveTo(x0, y0);
          drawing = true;
        }
        path.lineTo(x1, y1);
      }
      x0 = x1;
      y0 = y1;
    }
  }

  /** Adds a line whole, so that its dashes fall alike on every tile. */
  void addWholeLine(Path2D path, double[] line) {
    path.moveTo(line[0] * scale - left, line[1] * scale - top);
    for (int i = 2; i < line.length; i += 2) {
      path.lineTo(line[i] * scale - left, line[i + 1] * scale - top);
    }
  }

  /** What of the tile a box covers, as x, y, width, height in pixels. */
  Rectangle2D cover(Envelope box) {
    return new Rectangle2D.Double(
        box.getMinX() * scale - left,
        box.getMinY() * scale - top,
        box.getWidth() * scale,
        box.getHeight() * scale);
  }

  private static boolean unseen(double x0, double y0, double x1, double y1) {
    return x0 < LOW && x1 < LOW
        || x0 > HIGH && x1 > HIGH
        || y0 < LOW && y1 < LOW
        || y0 > HIGH && y1 > HIGH;
  }

  /** Adds a ring to be filled, cut at the margin (Sutherland and Hodgman). */
  void addRing(Path2D path, double[] ring, Envelope box) {
    double[] points = thinned(ring);
    if (!reach().contains(box)) {
      points = cut(points, 0, LOW, 1);
      points = cut(points, 0, HIGH, -1);
      points = cut(points, 1, LOW, 1);
      points = cut(points, 1, HIGH, -1);
    }
    if (points.length < 6) {
      return;
    }
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
  }

  private double[] thinned(double[] ring) {
    double[] out = new double[ring.length];
    int n = 0;
    for (int i = 0; i < ring.length; i += 2) {
      double x = ring[i] * scale - left;
      double y = ring[i + 1] * scale - top;
      if (n > 0) {
        double dx = x - out[n - 2];
        double dy = y - out[n - 1];
        if (dx * dx + dy * dy < TOO_CLOSE) {
          continue;
        }
      }
      out[n++] = x;
      out[n++] = y;
    }
    return Arrays.copyOf(out, n);
  }

  /** Keeps what lies on one side of an upright (axis 0) or level (axis 1) line. */
  private static double[] cut(double[] ring, int axis, double limit, int side) {
    double[] out = new double[ring.length * 2 + 4];
    int n = 0;
    for (int i = 0; i < ring.length; i += 2) {
      int j = i == 0 ? ring.length - 2 : i - 2;
      double from = (ring[j + axis] - limit) * side;
      double to = (ring[i + axis] - limit) * side;
      if (from < 0 != to < 0) {
        double t = from / (from - to);
        out[n++] = ring[j] + t * (ring[i] - ring[j]);
        out[n++] = ring[j + 1] + t * (ring[i + 1] - ring[j + 1]);
      }
      if (to >= 0) {
        out[n++] = ring[i];
        out[n++] = ring[i + 1];
      }
    }
    return Arrays.copyOf(out, n);
  }
}
