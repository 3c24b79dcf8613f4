package org.watchfloor.sampledata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** The land: the islands of the district, and every other coast in sight. Metres. */
final class Land {
  private final Map<Integer, Island> islands = new HashMap<>();
  private final List<Island> ordered = new ArrayList<>();
  private final List<Polygon> foreign = new ArrayList<>();
  private final STRtree everything = new STRtree();

  private Land() {}

  /** Reads the islands, their names and the coast beyond the district. */
  static Land read(Sources sources) throws IOException {
    Map<Integer, String> names = new HashMap<>();
    for (CSVRecord row : sources.rows("islands.csv")) {
      names.put(Integer.valueOf(row.get("id")), row.get("name"));
    }
    Land land = new Land();
    STRtree own = new STRtree();
    for (Sources.Feature feature : sources.features("zhoushan-islands.geojson")) {
      int id = feature.properties().get("id").asInt();
      Polygon shape = Plane.metres(feature.polygons().getFirst());
      Island island =
          new Island(
              id, names.getOrDefault(id, ""), feature.properties().get("adcode").asText(), shape);
      land.islands.put(id, island);
      land.ordered.add(island);
      own.insert(shape.getEnvelopeInternal(), shape);
      land.add(shape);
    }
    for (Sources.Feature feature : sources.features("zhoushan-coast.geojson")) {
      Polygon shape = Plane.metres(feature.polygons().getFirst());
      if (!isOurs(own, shape)) {
        land.foreign.add(shape);
        land.add(shape);
      }
    }
    land.everything.build();
    return land;
  }

  /** The islands of the district, largest first. */
  List<Island> islands() {
    return ordered;
  }

  /** The island of this number. */
  Island island(int id) {
    Island island = islands.get(id);
    if (island == null) {
      throw new IllegalArgumentException("no island " + id);
    }
    return island;
  }

  /** Land that does not belong to the district: the mainland and its islands. */
  List<Polygon> foreign() {
    return foreign;
  }

  /** The island this point lies on. */
  Optional<Island> at(Coordinate point) {
    return ordered.stream()
        .filter(island -> island.shape().getEnvelopeInternal().contains(point))
        .filter(island -> island.holds(point))
        .findFirst();
  }

  /** Whether a shape lies wholly on water. */
  boolean isSea(Geometry shape) {
    for (Object near : everything.query(shape.getEnvelopeInternal())) {
      if (((PreparedGeometry) near).intersects(shape)) {
        return false;
      }
    }
    return true;
  }

  private void add(Polygon shape) {
    everything.insert(shape.getEnvelopeInternal(), PreparedGeometryFactory.prepare(shape));
  }

  /** Whether a piece of coast is one of ours: the two sources cut the same islands. */
  private static boolean isOurs(STRtree own, Polygon shape) {
    PreparedGeometry prepared = PreparedGeometryFactory.prepare(shape);
    for (Object near : own.query(shape.getEnvelopeInternal())) {
      Polygon island = (Polygon) near;
      if (island.intersects(shape.getInteriorPoint())
          || prepared.intersects(island.getInteriorPoint())) {
        return true;
      }
    }
    return false;
  }
}
