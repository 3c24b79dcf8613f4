package org.watchfloor.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The one point a GeoJSON geometry is put on the list by: a point itself, otherwise a point that
 * certainly lies on the line or inside the area (a centroid may lie in the sea).
 */
final class RepresentativePoint {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private RepresentativePoint() {}

  /** Nothing if the geometry is damaged or of an unknown type. */
  static Optional<Coordinate> of(JsonNode geometry) {
    try {
      Geometry shape = shape(geometry.path("type").asText(), geometry.path("coordinates"));
      if (shape == null || shape.isEmpty()) {
        return Optional.empty();
      }
      Coordinate point = shape.getInteriorPoint().getCoordinate();
      return Optional.ofNullable(point).filter(Coordinate::isValid);
    } catch (RuntimeException damaged) {
      // JTS does not say all that it throws on rings that cross or do not close
      return Optional.empty();
    }
  }

  private static @Nullable Geometry shape(String type, JsonNode coordinates) {
    return switch (type) {
      case "Point" -> FACTORY.createPoint(position(coordinates));
      case "MultiPoint" -> FACTORY.createMultiPointFromCoords(positions(coordinates));
      case "LineString" -> FACTORY.createLineString(positions(coordinates));
      case "MultiLineString" -> {
        List<Geometry> lines = new ArrayList<>();
        coordinates.forEach(line -> lines.add(FACTORY.createLineString(positions(line))));
        yield FACTORY.buildGeometry(lines);
      }
      case "Polygon" -> polygon(coordinates);
      case "MultiPolygon" -> {
        List<Geometry> polygons = new ArrayList<>();
        coordinates.forEach(one -> polygons.add(polygon(one)));
        yield FACTORY.buildGeometry(polygons);
      }
      default -> null;
    };
  }

  private static Polygon polygon(JsonNode rings) {
    List<LinearRing> all = new ArrayList<>();
    rings.forEach(ring -> all.add(FACTORY.createLinearRing(positions(ring))));
    if (all.isEmpty()) {
      return FACTORY.createPolygon();
    }
    return FACTORY.createPolygon(
        all.getFirst(), all.subList(1, all.size()).toArray(LinearRing[]::new));
  }

  private static Coordinate[] positions(JsonNode array) {
    List<Coordinate> found = new ArrayList<>();
    array.forEach(position -> found.add(position(position)));
    return found.toArray(Coordinate[]::new);
  }

  /**
   * @throws IllegalArgumentException if it is not two numbers
   */
  private static Coordinate position(JsonNode position) {
    if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
      throw new IllegalArgumentException("not a position");
    }
    return new Coordinate(position.path(0).doubleValue(), position.path(1).doubleValue());
  }
}
