package org.watchfloor.geo.road;

import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.GeoPoint;

/**
 * The line of a way that is kept, packed into a few letters a point: each step from the last in
 * hundred-thousandths of a degree, about a metre, five bits a letter (the "encoded polyline" that
 * maps on the web use). Any thread.
 *
 * @param packed the letters
 */
public record Course(String packed) {
  private static final double UNITS = 1e5;
  private static final int BITS = 5;
  private static final int MORE = 1 << BITS;
  private static final int FIRST_LETTER = 63;

  /** The course through these places. */
  public static Course of(List<GeoPoint> line) {
    StringBuilder text = new StringBuilder();
    long lat = 0;
    long lon = 0;
    for (GeoPoint point : line) {
      long nextLat = Math.round(point.lat() * UNITS);
      long nextLon = Math.round(point.lon() * UNITS);
      put(text, nextLat - lat);
      put(text, nextLon - lon);
      lat = nextLat;
      lon = nextLon;
    }
    return new Course(text.toString());
  }

  /**
   * The places it goes through, to about a metre.
   *
   * @throws RefusedException if what was kept is no course, as a place off the earth
   */
  public List<GeoPoint> points() {
    List<GeoPoint> points = new ArrayList<>();
    long[] sums = new long[2];
    int which = 0;
    long value = 0;
    int shift = 0;
    for (int i = 0; i < packed.length(); i++) {
      int letter = packed.charAt(i) - FIRST_LETTER;
      value |= (long) (letter & (MORE - 1)) << shift;
      shift += BITS;
      if ((letter & MORE) == 0) {
        sums[which] += (value & 1) == 0 ? value >> 1 : ~(value >> 1);
        value = 0;
        shift = 0;
        which ^= 1;
        if (which == 0) {
          points.add(new GeoPoint(sums[1] / UNITS, sums[0] / UNITS));
        }
      }
    }
    return points;
  }

  private static void put(StringBuilder text, long step) {
    long left = step < 0 ? ~(step << 1) : step << 1;
    while (left >= MORE) {
      text.append((char) ((MORE | (left & (MORE - 1))) + FIRST_LETTER));
      left >>= BITS;
    }
    text.append((char) (left + FIRST_LETTER));
  }
}
