package org.watchfloor.warning.typhoon.track;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.base.WrittenMoment;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.warning.typhoon.Bulletin;
import org.watchfloor.warning.typhoon.StormClass;
import org.watchfloor.warning.typhoon.TrackPoint;
import org.watchfloor.warning.typhoon.TyphoonTables;
import org.watchfloor.warning.typhoon.WindCircle;
import org.watchfloor.warning.typhoon.WindScale;

/**
 * The JSON of the typhoon pages of Zhejiang: a storm with {@code points}, each with {@code
 * radius7}, {@code radius10}, {@code radius12} as {@code NE|SE|SW|NW} in kilometres, and with the
 * forecasts of several agencies, of which the last of each is taken. Times are Beijing time,
 * numbers stand as text.
 */
final class ZhejiangJson {
  private static final Map<String, WindScale> RADII =
      Map.of(
          "radius7", WindScale.BEAUFORT_7,
          "radius10", WindScale.BEAUFORT_10,
          "radius12", WindScale.BEAUFORT_12);

  private final String file;
  private final TyphoonTables tables;

  ZhejiangJson(String file, TyphoonTables tables) {
    this.file = file;
    this.tables = tables;
  }

  List<Bulletin> read(String text) {
    JsonNode root = parse(text);
    List<Bulletin> found = new ArrayList<>();
    if (root.isArray()) {
      for (int i = 0; i < root.size(); i++) {
        found.addAll(storm(root.get(i), "[" + i + "]"));
      }
    } else {
      found.addAll(storm(root, ""));
    }
    return found;
  }

  private JsonNode parse(String text) {
    try {
      JsonNode root = new ObjectMapper().readTree(text);
      if (root == null || !root.isContainerNode()) {
        throw TrackFault.at(file, 1, text, "json");
      }
      return root;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw TrackFault.at(file, Math.max(1, line), "", "json");
    }
  }

  private List<Bulletin> storm(JsonNode node, String path) {
    String number = text(node, "tfid");
    JsonNode points = node.path("points");
    if (number.isEmpty() || !points.isArray() || points.isEmpty()) {
      throw TrackFault.in(file, path + ".tfid / points", number, "storm");
    }
    String name = text(node, "name");
    String english = text(node, "enname");
    String storm = number.matches("20\\d{4}") ? number.substring(2) : number;
    String own = tables.zhejiangObserved();
    List<TrackPoint> observed = new ArrayList<>();
    Map<String, Bulletin> forecasts = new LinkedHashMap<>();
    for (int i = 0; i < points.size(); i++) {
      JsonNode point = points.get(i);
      String at = path + ".points[" + i + "]";
      TrackPoint seen = point(point, at, own, null);
      observed.add(seen);
      JsonNode said = point.path("forecast");
      for (int j = 0; j < said.size(); j++) {
        String agency = tables.agency(text(said.get(j), "tm"));
        List<TrackPoint> ahead =
            forecast(said.get(j), at + ".forecast[" + j + "]", agency, seen.at());
        if (!ahead.isEmpty()) {
          forecasts.put(
              agency,
              new Bulletin(storm, name, english, agency, seen.at(), List.of(), ahead, file));
        }
      }
    }
    Bulletin mine = forecasts.remove(own);
    List<Bulletin> all = new ArrayList<>();
    all.add(
        new Bulletin(
            storm,
            name,
            english,
            own,
            mine == null ? observed.getLast().at() : mine.issuedAt(),
            observed,
            mine == null ? List.of() : mine.forecast(),
            file));
    all.addAll(forecasts.values());
    return all;
  }

  /** The first point of these is where it is now: only what lies ahead is a forecast. */
  private List<TrackPoint> forecast(JsonNode node, String path, String agency, Instant issued) {
    List<TrackPoint> ahead = new ArrayList<>();
    JsonNode points = node.path("forecastpoints");
    for (int i = 0; i < points.size(); i++) {
      TrackPoint point = point(points.get(i), path + ".forecastpoints[" + i + "]", agency, issued);
      if (point.at().isAfter(issued)) {
        ahead.add(point);
      }
    }
    return ahead;
  }

  private TrackPoint point(JsonNode node, String path, String agency, @Nullable Instant issued) {
    Instant at =
        WrittenMoment.read(text(node, "time"), WatchClock.BEIJING)
            .orElseThrow(() -> TrackFault.in(file, path + ".time", text(node, "time"), "moment"));
    Double lon = number(node, "lng", path);
    Double lat = number(node, "lat", path);
    if (lon == null || lat == null) {
      throw TrackFault.in(file, path + ".lng / lat", "", "place");
    }
    Integer averaging = tables.averaging(agency);
    Double wind = number(node, "speed", path);
    List<WindCircle> circles = new ArrayList<>();
    RADII.forEach((key, scale) -> {
      WindCircle circle = circle(node, key, scale, path);
      if (circle != null) {
        circles.add(circle);
      }
    });
    circles.sort(java.util.Comparator.comparing(WindCircle::scale));
    return new TrackPoint(
        at,
        where(path, lon, lat),
        PointSource.row(Datum.WGS84, null),
        number(node, "pressure", path),
        wind,
        averaging,
        kind(node, wind, averaging),
        tables.direction(text(node, "movedirection")).orElse(null),
        number(node, "movespeed", path),
        circles,
        issued == null ? 0 : (int) Math.max(0, Duration.between(issued, at).toHours()));
  }

  private @Nullable StormClass kind(
      JsonNode node, @Nullable Double wind, @Nullable Integer averaging) {
    return tables
        .classNamed(text(node, "strong"))
        .or(() -> tables.classOf(wind, averaging))
        .orElse(null);
  }

  private GeoPoint where(String path, double lon, double lat) {
    try {
      return new GeoPoint(lon, lat);
    } catch (RefusedException outside) {
      throw TrackFault.in(file, path + ".lng / lat", lon + " " + lat, "place");
    }
  }

  private @Nullable WindCircle circle(JsonNode node, String key, WindScale scale, String path) {
    String text = text(node, key);
    if (text.isEmpty()) {
      return null;
    }
    String[] parts = text.split("\\|", -1);
    if (parts.length == 1) {
      parts = new String[] {text, text, text, text};
    }
    if (parts.length != 4) {
      throw TrackFault.in(file, path + "." + key, text, "radii");
    }
    @Nullable Double[] radii = new Double[4];
    for (int i = 0; i < 4; i++) {
      radii[i] = decimal(parts[i], path + "." + key, "radii");
    }
    WindCircle circle =
        new WindCircle(
            scale, tables.metresPerSecond(scale), radii[0], radii[1], radii[2], radii[3]);
    return circle.any() ? circle : null;
  }

  private @Nullable Double number(JsonNode node, String key, String path) {
    return decimal(text(node, key), path + "." + key, "number");
  }

  private @Nullable Double decimal(String text, String path, String reason) {
    String plain = text.strip();
    if (plain.isEmpty() || plain.equals("null") || plain.equals("-")) {
      return null;
    }
    if (!plain.matches("-?\\d{1,6}(\\.\\d{1,8})?")) {
      throw TrackFault.in(file, path, text, reason);
    }
    return Double.parseDouble(plain);
  }

  private static String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
  }
}
