package org.watchfloor.sampledata;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** What joins the islands: bridges as roads of the graph, piers, and the boats between them. */
record Crossings(List<Pier> piers, List<Lane> lanes) {
  /** A landing stage at the end of a service road. */
  record Pier(String name, Island island, int node) {}

  /**
   * A ferry route.
   *
   * @param path metres, from pier to pier
   * @param minutes with boarding
   */
  record Lane(String name, Pier from, Pier to, List<Coordinate> path, int minutes) {}
}
