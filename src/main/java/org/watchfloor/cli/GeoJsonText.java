package org.watchfloor.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.PointSource;

/** GeoJSON on one line, WGS 84, six places: a decimetre. */
final class GeoJsonText {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GeoJsonText() {}

  static List<Double> position(double lon, double lat) {
    return List.of(six(lon), six(lat));
  }

  static double six(double degrees) {
    return Math.round(degrees * 1e6) / 1e6;
  }

  static Map<String, Object> geometry(String type, List<Object> coordinates) {
    Map<String, Object> geometry = new LinkedHashMap<>();
    geometry.put("type", type);
    geometry.put("coordinates", coordinates);
    return geometry;
  }

  static Map<String, Object> feature(Map<String, Object> geometry, Map<String, Object> properties) {
    Map<String, Object> feature = new LinkedHashMap<>();
    feature.put("type", "Feature");
    feature.put("properties", properties);
    feature.put("geometry", geometry);
    return feature;
  }

  /** Tells of a point where it came from, as far as that is known. */
  static void put(Map<String, Object> properties, PointSource source) {
    Datum datum = source.datum();
    if (datum != null) {
      properties.put("sourceDatum", datum.name());
    }
    Double metres = source.accuracyMetres();
    if (metres != null) {
      properties.put("accuracyMetres", metres);
    }
  }

  static String collection(List<Object> features) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("type", "FeatureCollection");
    all.put("features", features);
    return text(all);
  }

  static String text(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A shape that cannot be written", e);
    }
  }
}
