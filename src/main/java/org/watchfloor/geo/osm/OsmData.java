package org.watchfloor.geo.osm;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * All of one extract. Immutable once read; any thread.
 *
 * @param bounds of the extract: what its header says, else the box around its points; degrees
 * @param nodes points with tags
 * @param ways all ways, those without tags too, as relations need them
 * @param relations all relations with way members
 * @param positions where every point is, also those without tags
 */
public record OsmData(
    Envelope bounds,
    List<OsmNode> nodes,
    List<OsmWay> ways,
    List<OsmRelation> relations,
    NodeTable positions) {

  /**
   * The points of a way as lon, lat, lon, lat …; points that the extract cut off are left out. A
   * way across the 180th meridian goes on beyond 180 degrees: its points stay together.
   */
  public double[] line(OsmWay way) {
    double[] line = new double[way.nodes().length * 2];
    int n = 0;
    for (long node : way.nodes()) {
      int at = positions.find(node);
      if (at >= 0) {
        double lon = positions.lon(at);
        // No street is half a world long.
        double around = n == 0 ? 0 : Math.rint((line[n - 2] - lon) / 360) * 360;
        line[n++] = lon + around;
        line[n++] = positions.lat(at);
      }
    }
    return n == line.length ? line : java.util.Arrays.copyOf(line, n);
  }
}
