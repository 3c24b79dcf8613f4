package org.watchfloor.warning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.region.District;
import org.watchfloor.store.DataFolder;

/**
 * The borders of counties and towns, where the district's own boundary file gives them: its
 * features with a property {@code code}. Read once; a file that cannot be read gives none. Any
 * thread but JavaFX's.
 */
@Singleton
final class Borders {
  private static final Logger LOG = LoggerFactory.getLogger(Borders.class);

  private final DataFolder folder;
  private @Nullable Map<String, List<List<GeoPoint>>> read;

  @Inject
  Borders(DataFolder folder) {
    this.folder = folder;
  }

  /** The outer rings of the area of a code, the largest first; none if no border is known. */
  List<List<GeoPoint>> of(String code) {
    return all().getOrDefault(code, List.of());
  }

  private synchronized Map<String, List<List<GeoPoint>>> all() {
    Map<String, List<List<GeoPoint>>> known = read;
    if (known == null) {
      known = new HashMap<>();
      try {
        Optional<Path> file = District.in(folder.root()).flatMap(District::boundary);
        if (file.isPresent()) {
          JsonNode root = new ObjectMapper().readTree(Files.readString(file.get()));
          for (JsonNode feature : root.path("features")) {
            add(feature, known);
          }
        }
      } catch (IOException | ParseException | RefusedException | IllegalArgumentException e) {
        LOG.warn("No borders for warnings", e);
      }
      read = known;
    }
    return known;
  }

  private static void add(JsonNode feature, Map<String, List<List<GeoPoint>>> known)
      throws ParseException {
    String code = feature.path("properties").path("code").asText("");
    if (!code.matches("\\d{6,12}")) {
      return;
    }
    Geometry area = new GeoJsonReader().read(feature.path("geometry").toString());
    List<Polygon> parts = new ArrayList<>();
    for (int i = 0; i < area.getNumGeometries(); i++) {
      if (area.getGeometryN(i) instanceof Polygon polygon) {
        parts.add(polygon);
      }
    }
    parts.sort(Comparator.comparingDouble(Polygon::getArea).reversed());
    known.put((code + "000000").substring(0, 12), parts.stream().map(Borders::ring).toList());
  }

  /** Without coming back to its first corner. */
  private static List<GeoPoint> ring(Polygon polygon) {
    List<GeoPoint> ring = new ArrayList<>();
    var corners = polygon.getExteriorRing().getCoordinates();
    for (int i = 0; i < corners.length - 1; i++) {
      ring.add(new GeoPoint(corners[i].x, corners[i].y));
    }
    return ring;
  }
}
