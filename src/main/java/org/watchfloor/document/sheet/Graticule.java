package org.watchfloor.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The lines of longitude or latitude a sheet shows: at round seconds or minutes, far enough apart
 * to stay quiet, near enough to read a place off by radio.
 */
final class Graticule {
  private static final double SECONDS = 3600;

  /** Steps people can halve in their head, seconds of arc. */
  private static final int[] STEPS = {
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 18_000
  };

  private Graticule() {}

  /** A line and what stands at its end. */
  record Line(double degrees, String label) {}

  /**
   * The lines between two angles, at least one.
   *
   * @param from degrees
   * @param to degrees, above {@code from}
   * @param most how many there may be
   */
  static List<Line> lines(double from, double to, int most) {
    int step = step((to - from) * SECONDS, most);
    List<Line> lines = new ArrayList<>();
    for (long at = (long) Math.ceil(from * SECONDS / step); at * step <= to * SECONDS; at++) {
      lines.add(new Line(at * step / SECONDS, label(at * step)));
    }
    return lines;
  }

  private static int step(double seconds, int most) {
    for (int step : STEPS) {
      if (seconds / step <= most) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  private static String label(long seconds) {
    long size = Math.abs(seconds);
    String sign = seconds < 0 ? "-" : "";
    String text =
        String.format(Locale.ROOT, "%s%d\u00b0%02d\u2032", sign, size / 3600, size / 60 % 60);
    return size % 60 == 0 ? text : text + String.format(Locale.ROOT, "%02d\u2033", size % 60);
  }
}
