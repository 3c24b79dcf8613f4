package org.watchfloor.sampledata;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** The land of the district and of its four counties as GeoJSON, degrees to six digits. */
final class Boundary {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Boundary() {}

  static String of(District district, Sources sources) throws IOException {
    ObjectNode root = JSON.createObjectNode().put("type", "FeatureCollection");
    ArrayNode features = root.putArray("features");
    List<Polygon> all = new ArrayList<>();
    district.land().islands().forEach(island -> all.add(Plane.degrees(island.shape())));
    feature(features, "330900", "舟山示例区", all);
    sources.features("zhoushan-counties.geojson").stream()
        .sorted((a, b) -> text(a, "adcode").compareTo(text(b, "adcode")))
        .forEach(county ->
            feature(features, text(county, "adcode"), text(county, "name"), county.polygons()));
    return JSON.writeValueAsString(root) + "\n";
  }

  private static String text(Sources.Feature feature, String property) {
    return feature.properties().get(property).asText();
  }

  private static void feature(ArrayNode features, String code, String name, List<Polygon> land) {
    ObjectNode feature = features.addObject().put("type", "Feature");
    feature.putObject("properties").put("code", code).put("name", name);
    ArrayNode polygons =
        feature.putObject("geometry").put("type", "MultiPolygon").putArray("coordinates");
    for (Polygon polygon : land) {
      ArrayNode rings = polygons.addArray();
      ring(rings.addArray(), polygon.getExteriorRing());
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        ring(rings.addArray(), polygon.getInteriorRingN(i));
      }
    }
  }

  private static void ring(ArrayNode out, LinearRing ring) {
    for (Coordinate point : ring.getCoordinates()) {
      out.addArray().add(rounded(point.x)).add(rounded(point.y));
    }
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 1e6) / 1e6;
  }
}
