package org.watchfloor.geo.basemap;

import org.locationtech.jts.geom.Envelope;

/**
 * One thing to draw, in the square of {@link WebMercator}.
 *
 * @param lines its line, or its rings (even-odd); x, y, x, y …
 * @param raised whether it is a bridge, drawn above what it crosses
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and there are very many of them
record Feature(double[][] lines, Envelope box, boolean raised) {
  static Feature of(double[][] lines, boolean raised) {
    Envelope box = new Envelope();
    for (double[] line : lines) {
      for (int i = 0; i < line.length; i += 2) {
        box.expandToInclude(line[i], line[i + 1]);
      }
    }
    return new Feature(lines, box, raised);
  }
}
