package org.watchfloor.sampledata;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** One island of the district with its coast, in metres. Name is empty where nobody gave one. */
final class Island {
  private final int id;
  private final String name;
  private final String county;
  private final Polygon shape;
  private final PreparedGeometry prepared;
  private final IndexedPointInAreaLocator inside;
  private final IndexedFacetDistance coast;

  Island(int id, String name, String county, Polygon shape) {
    this.id = id;
    this.name = name;
    this.county = county;
    this.shape = shape;
    this.prepared = PreparedGeometryFactory.prepare(shape);
    this.inside = new IndexedPointInAreaLocator(shape);
    this.coast = new IndexedFacetDistance(shape.getBoundary());
  }

  int id() {
    return id;
  }

  String name() {
    return name;
  }

  /** County code of six digits. */
  String county() {
    return county;
  }

  Polygon shape() {
    return shape;
  }

  /** Whether the point is on the island and not in the sea. */
  boolean holds(Coordinate point) {
    return inside.locate(point) == Location.INTERIOR;
  }

  /** How far inland the point lies, metres; negative at sea. */
  double inland(Coordinate point) {
    if (!shape.getEnvelopeInternal().contains(point) || !holds(point)) {
      return -1;
    }
    return coast.distance(Sources.GEOMETRY.createPoint(point));
  }

  /** Whether the straight line between the points stays on the island. */
  boolean holds(Coordinate from, Coordinate to) {
    return prepared.covers(Sources.GEOMETRY.createLineString(new Coordinate[] {from, to}));
  }

  /** The point of the coast nearest to here. */
  Coordinate shore(Coordinate from) {
    return DistanceOp.nearestPoints(shape.getBoundary(), Sources.GEOMETRY.createPoint(from))[0];
  }
}
