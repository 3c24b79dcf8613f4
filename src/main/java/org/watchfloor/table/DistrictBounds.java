package org.watchfloor.table;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.watchfloor.geo.GeoPoint;

/**
 * Where a register's points may lie: the district's area, and a margin for piers, moored ships and
 * coarse boundaries. Immutable; any thread may ask, one at a time.
 */
public final class DistrictBounds {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private static final double METRES_PER_DEGREE = 111_195;

  private final IndexedPointInAreaLocator locator;
  private final IndexedFacetDistance facets;
  private final double shrink;
  private final double marginMetres;

  private DistrictBounds(Geometry area, double marginMetres) {
    // degrees of longitude made as long as degrees of latitude, so that distances are round
    this.shrink = Math.cos(Math.toRadians(area.getEnvelopeInternal().centre().y));
    Geometry even = AffineTransformation.scaleInstance(shrink, 1).transform(area);
    this.locator = new IndexedPointInAreaLocator(even);
    this.facets = new IndexedFacetDistance(even);
    this.marginMetres = marginMetres;
  }

  /**
   * @param area polygons in WGS 84 degrees, longitude as x
   * @param marginMetres how far outside a point may still lie
   * @throws IllegalArgumentException if the area is empty or has no surface
   */
  public static DistrictBounds of(Geometry area, double marginMetres) {
    if (area.isEmpty() || area.getDimension() < 2) {
      throw new IllegalArgumentException("a district needs a surface");
    }
    return new DistrictBounds(area, marginMetres);
  }

  /** As {@link #of(Geometry, double)}, from a box in WGS 84 degrees. */
  public static DistrictBounds of(Envelope box, double marginMetres) {
    return of(FACTORY.toGeometry(box), marginMetres);
  }

  /** Whether a register's point may lie here: inside the area or within its margin. */
  public boolean allows(GeoPoint point) {
    return metresOutside(point) <= marginMetres;
  }

  /** Whether the point lies inside the area itself. */
  boolean contains(GeoPoint point) {
    return locator.locate(even(point)) != Location.EXTERIOR;
  }

  /** How far outside the area a point lies; 0 inside. */
  public double metresOutside(GeoPoint point) {
    if (contains(point)) {
      return 0;
    }
    return facets.distance(FACTORY.createPoint(even(point))) * METRES_PER_DEGREE;
  }

  private Coordinate even(GeoPoint point) {
    return new Coordinate(point.lon() * shrink, point.lat());
  }
}
