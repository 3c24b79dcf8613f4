package org.watchfloor.ui.map.shape;

import java.util.Arrays;
import java.util.List;

/**
 * The lines that hatch an area. They lie still on the world, so that they do not swim while the map
 * is dragged. Pure; any thread.
 */
enum Hatch {
  /** From the upper left to the lower right. */
  ASLANT(1, -1),
  /** From the lower left to the upper right. */
  ATHWART(1, 1),
  /** From left to right, as water is. */
  LEVEL(0, 1),
  /** From top to bottom. */
  UPRIGHT(1, 0);

  private final double a;
  private final double b;

  /** Along a line a·x + b·y does not change. */
  Hatch(double a, double b) {
    double length = Math.hypot(a, b);
    this.a = a / length;
    this.b = b / length;
  }

  /**
   * The lines within an area.
   *
   * @param ring its corners, pixels of the screen
   * @param left of the screen on the world, pixels
   * @param top of the screen on the world, pixels
   * @param step from one line to the next, pixels
   * @return x and y of the one end and the other, for each line
   */
  double[][] lines(Path ring, double left, double top, double step) {
    return lines(List.of(ring), left, top, step);
  }

  /** The same within several rings, a ring within another being a hole. */
  double[][] lines(List<Path> rings, double left, double top, double step) {
    double shift = Math.IEEEremainder(a * left + b * top, step);
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (Path ring : rings) {
      for (int i = 0; i < ring.size(); i++) {
        double across = across(ring, i);
        least = Math.min(least, across);
        most = Math.max(most, across);
      }
    }
    int first = (int) Math.ceil((least + shift) / step);
    int count = Math.max(0, (int) Math.floor((most + shift) / step) - first + 1);
    double[][] crossings = crossings(rings, first, count, shift, step);
    double[][] lines = new double[Arrays.stream(crossings).mapToInt(at -> at.length / 2).sum()][];
    int found = 0;
    for (int i = 0; i < count; i++) {
      double across = (first + i) * step - shift;
      for (int k = 0; k + 1 < crossings[i].length; k += 2) {
        double from = crossings[i][k];
        double to = crossings[i][k + 1];
        lines[found++] =
            new double[] {
              a * across + b * from, b * across - a * from, a * across + b * to, b * across - a * to
            };
      }
    }
    return lines;
  }

  /** Where along each line it meets the border, in order. */
  private double[][] crossings(List<Path> rings, int first, int count, double shift, double step) {
    double[][] crossings = new double[count][0];
    for (Path ring : rings) {
      cross(ring, crossings, first, shift, step);
    }
    for (double[] at : crossings) {
      Arrays.sort(at);
    }
    return crossings;
  }

  private void cross(Path ring, double[][] crossings, int first, double shift, double step) {
    for (int i = 0; i < ring.size(); i++) {
      int next = (i + 1) % ring.size();
      double c1 = across(ring, i) + shift;
      double c2 = across(ring, next) + shift;
      // Half open, so that a line through a corner meets one of its edges and not both.
      int from = (int) Math.ceil(Math.min(c1, c2) / step);
      int to = (int) Math.ceil(Math.max(c1, c2) / step) - 1;
      for (int k = Math.max(from, first); k <= Math.min(to, first + crossings.length - 1); k++) {
        double part = (k * step - c1) / (c2 - c1);
        double along = along(ring, i) + part * (along(ring, next) - along(ring, i));
        double[] known = crossings[k - first];
        double[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = along;
        crossings[k - first] = more;
      }
    }
  }

  private double across(Path ring, int corner) {
    return a * ring.xs()[corner] + b * ring.ys()[corner];
  }

  private double along(Path ring, int corner) {
    return b * ring.xs()[corner] - a * ring.ys()[corner];
  }
}
