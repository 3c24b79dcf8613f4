package org.watchfloor.geo.layer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * Reads GeoJSON (RFC 7946): a collection, one feature or a bare geometry, one feature at a time.
 * Heights are passed over. Colours of the simplestyle specification are suggestions.
 */
final class GeoJsonLayer {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<String> STYLE =
      Set.of(
          "stroke",
          "stroke-width",
          "stroke-opacity",
          "fill",
          "fill-opacity",
          "marker-color",
          "marker-size",
          "marker-symbol");

  /** Systems whose degrees are those of WGS 84: its own in both orders of words, and CGCS2000. */
  private static final Set<String> SAME = Set.of("CRS84", "4326", "4490", "WGS84", "CGCS2000");

  private final String file;
  private final LayerIntake intake;

  GeoJsonLayer(String file, LayerIntake intake) {
    this.file = file;
    this.intake = intake;
  }

  /** Takes all features; what the collection calls itself, or an empty text. */
  String read(String text) {
    try (JsonParser parser = JSON.createParser(text)) {
      ObjectNode rest = JSON.createObjectNode();
      boolean collection = collection(parser, rest);
      refuseOtherSystem(rest.path("crs"));
      if (!collection) {
        single(rest);
      }
      return rest.path("name").asText("");
    } catch (JsonProcessingException e) {
      long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new RefusedException(Message.of("geo.layer.refused.geojson", file, line), e);
    } catch (IOException e) {
      throw new RefusedException(Message.of("geo.layer.refused.unreadable", file), e);
    }
  }

  /** Whether there were features; what stands beside them goes into {@code rest}. */
  private boolean collection(JsonParser parser, ObjectNode rest) throws IOException {
    boolean found = false;
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw RefusedException.of("geo.layer.refused.notGeojson", file);
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("features") && value == JsonToken.START_ARRAY) {
        found = true;
        features(parser);
      } else {
        rest.set(name, parser.readValueAsTree());
      }
    }
    refuseMore(parser);
    return found;
  }

  /** All members of the collection to its end; one that is no object is counted as broken. */
  private void features(JsonParser parser) throws IOException {
    JsonToken next = parser.nextToken();
    while (next != null && next != JsonToken.END_ARRAY) {
      if (next == JsonToken.START_OBJECT) {
        feature(parser.readValueAsTree());
      } else {
        parser.skipChildren();
        intake.broken();
      }
      next = parser.nextToken();
    }
  }

  /**
   * Nothing may stand behind the object: in a file with a feature on each line the others would be
   * lost without a word.
   */
  private void refuseMore(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
      long line = parser.currentTokenLocation().getLineNr();
      throw RefusedException.of("geo.layer.refused.more", file, line);
    }
  }

  private void single(JsonNode node) {
    String type = node.path("type").asText("");
    if (type.equals("Feature")) {
      feature(node);
    } else if (node.has("coordinates") || node.has("geometries")) {
      add("", node, Map.of(), null);
    } else {
      throw RefusedException.of("geo.layer.refused.notGeojson", file);
    }
  }

  private void feature(JsonNode feature) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> property : feature.path("properties").properties()) {
      JsonNode value = property.getValue();
      if (!value.isNull() && !STYLE.contains(property.getKey())) {
        attributes.put(property.getKey(), value.isValueNode() ? value.asText() : value.toString());
      }
    }
    if (feature.path("id").isValueNode() && !attributes.containsKey("id")) {
      attributes.put("id", feature.path("id").asText());
    }
    add(Names.of(attributes), feature.path("geometry"), attributes, hint(feature));
  }

  private static @Nullable LayerHint hint(JsonNode feature) {
    JsonNode properties = feature.path("properties");
    return colour(properties, "stroke")
        .or(() -> colour(properties, "fill"))
        .or(() -> colour(properties, "marker-color"))
        .orElse(null);
  }

  private static Optional<LayerHint> colour(JsonNode properties, String name) {
    return LayerHint.ofWeb(properties.path(name).asText(""));
  }

  private void add(
      String name, JsonNode geometry, Map<String, String> attributes, @Nullable LayerHint hint) {
    List<Geometry> parts = new ArrayList<>();
    if (!geometry.isObject()) {
      intake.add(name, null, attributes, hint);
    } else if (collect(geometry, parts, 0)) {
      intake.add(name, Geometries.all(parts), attributes, hint);
    } else {
      intake.broken();
    }
  }

  /** Reads a geometry into its parts; false if some of it cannot be read. */
  private static boolean collect(JsonNode geometry, List<Geometry> parts, int depth) {
    JsonNode given = geometry.path("coordinates");
    return switch (geometry.path("type").asText("")) {
      case "Point" -> given.isEmpty() || put(parts, Geometries.point(places(node(given))));
      case "MultiPoint" -> each(given, one -> put(parts, Geometries.point(places(node(one)))));
      case "LineString" -> put(parts, Geometries.line(places(given)));
      case "MultiLineString" -> each(given, one -> put(parts, Geometries.line(places(one))));
      case "Polygon" -> put(parts, Geometries.area(rings(given)));
      case "MultiPolygon" -> each(given, one -> put(parts, Geometries.area(rings(one))));
      case "GeometryCollection" ->
          depth < LayerLimits.DEPTH
              && each(geometry.path("geometries"), one -> collect(one, parts, depth + 1));
      default -> false;
    };
  }

  private static JsonNode node(JsonNode place) {
    return JSON.createArrayNode().add(place);
  }

  private static boolean each(JsonNode all, java.util.function.Predicate<JsonNode> one) {
    boolean good = true;
    for (JsonNode part : all) {
      good &= one.test(part);
    }
    return good;
  }

  private static boolean put(List<Geometry> parts, @Nullable Geometry part) {
    if (part != null) {
      parts.add(part);
    }
    return part != null;
  }

  private static List<List<Coordinate>> rings(JsonNode given) {
    List<List<Coordinate>> rings = new ArrayList<>();
    given.forEach(ring -> rings.add(places(ring)));
    return rings;
  }

  /** What is no number becomes a place that is none, which the intake counts. */
  private static List<Coordinate> places(JsonNode given) {
    List<Coordinate> places = new ArrayList<>(given.size());
    for (JsonNode at : given) {
      places.add(Geometries.at(number(at.path(0)), number(at.path(1))));
    }
    return places;
  }

  private static double number(JsonNode node) {
    return node.isNumber() ? node.doubleValue() : Double.NaN;
  }

  private void refuseOtherSystem(JsonNode crs) {
    if (crs.isMissingNode() || crs.isNull()) {
      return;
    }
    String name = crs.path("properties").path("name").asText("");
    String last = name.substring(Math.max(name.lastIndexOf(':'), name.lastIndexOf('/')) + 1);
    String plain = last.strip().toUpperCase(Locale.ROOT).replaceAll("[ _-]", "");
    if (!SAME.contains(plain)) {
      throw RefusedException.of(
          "geo.layer.refused.crs", file, name.isEmpty() ? crs.toString() : name);
    }
  }
}
