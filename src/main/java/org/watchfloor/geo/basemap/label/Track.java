package org.watchfloor.geo.basemap.label;

/** A line in pixels that can be walked along. */
final class Track {
  private final double[] line;
  private final double scale;
  private final double[] reached;

  Track(double[] line, double scale) {
    this.line = line;
    this.scale = scale;
    this.reached = new double[line.length / 2];
    for (int i = 1; i < reached.length; i++) {
      double dx = line[2 * i] - line[2 * i - 2];
      double dy = line[2 * i + 1] - line[2 * i - 1];
      reached[i] = reached[i - 1] + Math.hypot(dx, dy) * scale;
    }
  }

  /** A place on the line and the direction there, radians clockwise from east. */
  record Spot(double x, double y, double angle) {}

  double length() {
    return reached[reached.length - 1];
  }

  /** The place so many pixels from the start; the ends for what lies beyond them. */
  Spot at(double pixels) {
    int found = java.util.Arrays.binarySearch(reached, pixels);
    int i = Math.clamp(found >= 0 ? found : -found - 2, 0, reached.length - 2);
    double x0 = line[2 * i] * scale;
    double y0 = line[2 * i + 1] * scale;
    double x1 = line[2 * i + 2] * scale;
    double y1 = line[2 * i + 3] * scale;
    double length = reached[i + 1] - reached[i];
    double t = length == 0 ? 0 : Math.clamp((pixels - reached[i]) / length, 0, 1);
    return new Spot(x0 + t * (x1 - x0), y0 + t * (y1 - y0), Math.atan2(y1 - y0, x1 - x0));
  }
}
