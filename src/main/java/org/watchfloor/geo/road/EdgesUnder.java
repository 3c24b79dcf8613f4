package org.watchfloor.geo.road;

import com.graphhopper.util.PointList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.watchfloor.geo.GeoPoint;

/**
 * Which stretches of road lie under something drawn on the map. An area takes what runs into it. A
 * line takes what it crosses and what it runs along, not the side roads that only begin where it
 * passes. A point takes the road it means, see {@link PointClosure}. Water takes no bridge and no
 * boat's lane.
 */
final class EdgesUnder {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final double METRES_PER_DEGREE = 111_195;

  /** A line drawn this near runs along the road. */
  private static final double BESIDE_METRES = 6;

  /** So much of a road beside a line counts as run along. */
  private static final double ALONG_METRES = 20;

  /** A road is crossed, not touched, this far from its ends. */
  private static final double TOUCH_METRES = 2;

  private final RoadNetwork network;

  EdgesUnder(RoadNetwork network) {
    this.network = network;
  }

  Set<Integer> of(Obstacle obstacle) {
    Set<Integer> found = new LinkedHashSet<>();
    Geometry shape = obstacle.shape();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      Geometry part = shape.getGeometryN(i);
      if (!part.isEmpty()) {
        found.addAll(
            switch (part.getDimension()) {
              case 0 -> point(part.getCoordinate(), obstacle.depth().isPresent());
              case 1 -> line(part);
              default -> area(part);
            });
      }
    }
    if (obstacle.depth().isPresent()) {
      found.removeIf(network::aboveWater);
    }
    return found;
  }

  private Set<Integer> point(Coordinate at, boolean water) {
    return new PointClosure(network).at(new GeoPoint(at.x, at.y), water);
  }

  private List<Integer> line(Geometry line) {
    double lat = line.getEnvelopeInternal().centre().y;
    double beside = BESIDE_METRES / METRES_PER_DEGREE;
    Geometry strip = line.buffer(beside / Math.cos(Math.toRadians(lat)));
    List<Integer> found = new ArrayList<>();
    for (int edge : network.edgesIn(strip.getEnvelopeInternal())) {
      LineString road = road(edge);
      if (road.intersects(strip) && (crosses(road, line) || alongside(road, strip, edge))) {
        found.add(edge);
      }
    }
    return found;
  }

  private static boolean crosses(LineString road, Geometry line) {
    double touch = TOUCH_METRES / METRES_PER_DEGREE;
    for (Coordinate at : road.intersection(line).getCoordinates()) {
      if (at.distance(road.getCoordinateN(0)) > touch
          && at.distance(road.getCoordinateN(road.getNumPoints() - 1)) > touch) {
        return true;
      }
    }
    return false;
  }

  private boolean alongside(LineString road, Geometry strip, int edge) {
    double share =
        road.getLength() == 0 ? 0 : road.intersection(strip).getLength() / road.getLength();
    double metres = network.metres(edge);
    return share * metres >= Math.min(ALONG_METRES, metres / 2);
  }

  private List<Integer> area(Geometry area) {
    // What is drawn by hand crosses itself at times; a buffer of nothing mends it.
    Geometry whole = area.isValid() ? area : area.buffer(0);
    PreparedGeometry prepared = PreparedGeometryFactory.prepare(whole);
    List<Integer> found = new ArrayList<>();
    Envelope box = whole.getEnvelopeInternal();
    for (int edge : network.edgesIn(box)) {
      if (prepared.intersects(road(edge))) {
        found.add(edge);
      }
    }
    return found;
  }

  private LineString road(int edge) {
    PointList course = network.course(edge);
    Coordinate[] points = new Coordinate[course.size()];
    for (int i = 0; i < points.length; i++) {
      points[i] = new Coordinate(course.getLon(i), course.getLat(i));
    }
    return SHAPES.createLineString(points);
  }
}
