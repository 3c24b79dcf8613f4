package org.watchfloor.sampledata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Nodes and ways as OpenStreetMap has them, numbered from 1 in the order they are added. */
final class OsmMap {
  /** A node; the position in units of 1e-7 degree. */
  record Node(long id, long lon, long lat, Map<String, String> tags) {}

  /** A way over nodes; an area when it ends where it starts. */
  record Way(long id, List<Long> nodes, Map<String, String> tags) {}

  private final List<Node> nodes = new ArrayList<>();
  private final List<Way> ways = new ArrayList<>();

  List<Node> nodes() {
    return nodes;
  }

  List<Way> ways() {
    return ways;
  }

  /** Adds a node at a position in metres and returns its id. */
  long node(Coordinate metres, Map<String, String> tags) {
    long id = nodes.size() + 1L;
    nodes.add(
        new Node(
            id, Math.round(Plane.lon(metres) * 1e7), Math.round(Plane.lat(metres) * 1e7), tags));
    return id;
  }

  void way(List<Long> path, Map<String, String> tags) {
    ways.add(new Way(ways.size() + 1L, path, tags));
  }

  /** Adds an area; holes are not drawn. */
  void area(Polygon shape, Map<String, String> tags) {
    ring(shape.getExteriorRing(), true, tags);
  }

  /** Adds a piece of land as coastline: land on the left, water on the right. */
  void coast(Polygon land) {
    Map<String, String> tags = tags("natural", "coastline");
    ring(land.getExteriorRing(), true, tags);
    for (int i = 0; i < land.getNumInteriorRing(); i++) {
      ring(land.getInteriorRingN(i), false, tags);
    }
  }

  private void ring(LinearRing ring, boolean counterClockwise, Map<String, String> tags) {
    Coordinate[] points = ring.getCoordinates();
    boolean turn = Orientation.isCCW(points) != counterClockwise;
    List<Long> path = new ArrayList<>(points.length);
    for (int i = 0; i < points.length - 1; i++) {
      path.add(node(points[turn ? points.length - 1 - i : i], Map.of()));
    }
    path.add(path.getFirst());
    way(path, tags);
  }

  /** Tags in the order given: key, value, key, value; empty values are left out. */
  static Map<String, String> tags(String... keysAndValues) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      if (!keysAndValues[i + 1].isEmpty()) {
        tags.put(keysAndValues[i], keysAndValues[i + 1]);
      }
    }
    return tags;
  }
}
