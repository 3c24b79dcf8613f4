package org.watchfloor.ui.map.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.watchfloor.ui.map.Viewport;

/**
 * Cuts shapes down to what can be seen: a circle of 200 kilometres looked at from a street is a
 * path of a million pixels, and dashing it would stop the map. Immutable; any thread.
 *
 * @param left pixels
 * @param top pixels
 * @param right pixels
 * @param bottom pixels
 */
record Frame(double left, double top, double right, double bottom) {

  /** The screen and so many pixels around it. */
  static Frame around(Viewport viewport, double margin) {
    return new Frame(-margin, -margin, viewport.width() + margin, viewport.height() + margin);
  }

  /** The part of an area that can be seen; empty if none. Its cut edges lie on the frame. */
  Path area(Path ring) {
    if (holds(ring)) {
      return ring;
    }
    Path cut = ring;
    for (int side = 0; side < 4 && cut.size() > 0; side++) {
      cut = cut(cut, side);
    }
    return cut;
  }

  /** The parts of a line that can be seen. */
  List<Path> line(Path line) {
    if (holds(line)) {
      return List.of(line);
    }
    List<Path> parts = new ArrayList<>();
    Corners part = new Corners(8);
    for (int i = 1; i < line.size(); i++) {
      double x1 = line.xs()[i - 1];
      double y1 = line.ys()[i - 1];
      double dx = line.xs()[i] - x1;
      double dy = line.ys()[i] - y1;
      double[] seen = seen(x1, y1, dx, dy);
      if (seen[0] > seen[1]) {
        part.endInto(parts);
        continue;
      }
      if (seen[0] > 0 || part.size == 0) {
        part.endInto(parts);
        part.add(x1 + seen[0] * dx, y1 + seen[0] * dy);
      }
      part.add(x1 + seen[1] * dx, y1 + seen[1] * dy);
      if (seen[1] < 1) {
        part.endInto(parts);
      }
    }
    part.endInto(parts);
    return parts;
  }

  private boolean holds(Path path) {
    for (int i = 0; i < path.size(); i++) {
      double x = path.xs()[i];
      double y = path.ys()[i];
      if (x < left || x > right || y < top || y > bottom) {
        return false;
      }
    }
    return true;
  }

  /** From which to which part of an edge it lies inside; the first larger if nowhere. */
  private double[] seen(double x, double y, double dx, double dy) {
    double[] seen = {0, 1};
    narrow(seen, -dx, x - left);
    narrow(seen, dx, right - x);
    narrow(seen, -dy, y - top);
    narrow(seen, dy, bottom - y);
    return seen;
  }

  private static void narrow(double[] seen, double step, double room) {
    if (step == 0) {
      if (room < 0) {
        seen[0] = 2;
      }
    } else if (step < 0) {
      seen[0] = Math.max(seen[0], room / step);
    } else {
      seen[1] = Math.min(seen[1], room / step);
    }
  }

  private Path cut(Path ring, int side) {
    Corners kept = new Corners(ring.size() + 4);
    for (int i = 0; i < ring.size(); i++) {
      int next = (i + 1) % ring.size();
      double from = inside(ring.xs()[i], ring.ys()[i], side);
      double to = inside(ring.xs()[next], ring.ys()[next], side);
      if (from >= 0) {
        kept.add(ring.xs()[i], ring.ys()[i]);
      }
      if (from >= 0 != to >= 0) {
        double part = from / (from - to);
        kept.add(
            ring.xs()[i] + part * (ring.xs()[next] - ring.xs()[i]),
            ring.ys()[i] + part * (ring.ys()[next] - ring.ys()[i]));
      }
    }
    return kept.path();
  }

  private double inside(double x, double y, int side) {
    return switch (side) {
      case 0 -> x - left;
      case 1 -> right - x;
      case 2 -> y - top;
      default -> bottom - y;
    };
  }

  private static final class Corners {
    private double[] xs;
    private double[] ys;
    private int size;

    private Corners(int room) {
      xs = new double[room];
      ys = new double[room];
    }

    private void add(double x, double y) {
      if (size == xs.length) {
        xs = Arrays.copyOf(xs, 2 * size);
        ys = Arrays.copyOf(ys, 2 * size);
      }
      xs[size] = x;
      ys[size++] = y;
    }

    private Path path() {
      return new Path(Arrays.copyOf(xs, size), Arrays.copyOf(ys, size));
    }

    private void endInto(List<Path> parts) {
      if (size > 1) {
        parts.add(path());
      }
      size = 0;
    }
  }
}
