package org.watchfloor.warning.typhoon.track;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.warning.typhoon.Bulletin;
import org.watchfloor.warning.typhoon.StormClass;
import org.watchfloor.warning.typhoon.TrackPoint;
import org.watchfloor.warning.typhoon.TyphoonTables;
import org.watchfloor.warning.typhoon.WindCircle;
import org.watchfloor.warning.typhoon.WindScale;

/**
 * The decks of the Automated Tropical Cyclone Forecasting system: comma-separated lines {@code
 * basin, number, YYYYMMDDHH, minutes, technique, hours ahead, lat, lon, knots, hPa, type, radius of
 * kt, quadrant code, four radii in nautical miles, …}, in UTC, one line for each wind radius.
 * Technique BEST is the track (b-deck), every other one a forecast (a-deck), of which only the last
 * is taken.
 */
final class AtcfDeck {
  /** Degrees are written in tenths. */
  private static final PointSource TENTHS = PointSource.stepped(0.1);

  private static final double KNOT = 0.514444;
  private static final double NAUTICAL_MILE = 1.852;
  private static final int LEAST_FIELDS = 10;
  private static final String TRACK = "BEST";

  private final String file;
  private final TyphoonTables tables;

  AtcfDeck(String file, TyphoonTables tables) {
    this.file = file;
    this.tables = tables;
  }

  /** One technique's words of one time: its points by hours ahead. */
  private static final class Said {
    private final Map<Integer, TrackPoint> points = new TreeMap<>();
    private final Instant base;
    private String name = "";

    private Said(Instant base) {
      this.base = base;
    }
  }

  private record Key(String storm, String technique, Instant base) {}

  List<Bulletin> read(String text) {
    Map<Key, Said> all = new LinkedHashMap<>();
    String[] lines = text.split("\\R", -1);
    for (int at = 0; at < lines.length; at++) {
      if (!lines[at].isBlank()) {
        take(at, lines[at], all);
      }
    }
    return bulletins(all);
  }

  private void take(int at, String line, Map<Key, Said> all) {
    String[] fields = line.split(",", -1);
    if (fields.length < LEAST_FIELDS) {
      throw TrackFault.at(file, at + 1, line, "fields");
    }
    for (int i = 0; i < fields.length; i++) {
      fields[i] = fields[i].strip();
    }
    Instant base = moment(at, fields[2]);
    String storm = fields[0] + fields[1] + base.atZone(ZoneOffset.UTC).getYear();
    String technique = fields[4];
    int lead = number(at, fields[5]);
    Said said = all.computeIfAbsent(new Key(storm, technique, base), key -> new Said(base));
    TrackPoint point = point(at, fields, base, lead, agency(fields[0], technique));
    TrackPoint known = said.points.get(lead);
    said.points.put(lead, known == null ? point : more(known, point));
    if (fields.length > 27 && !fields[27].isEmpty()) {
      said.name = fields[27];
    }
  }

  private List<Bulletin> bulletins(Map<Key, Said> all) {
    Map<String, List<TrackPoint>> tracks = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, Key> newest = new LinkedHashMap<>();
    all.forEach((key, said) -> {
      if (!said.name.isEmpty()) {
        names.put(key.storm(), said.name);
      }
      if (key.technique().equals(TRACK)) {
        tracks.computeIfAbsent(key.storm(), one -> new ArrayList<>()).addAll(said.points.values());
      } else {
        newest.merge(
            key.storm() + "/" + key.technique(),
            key,
            (one, other) -> other.base().isAfter(one.base()) ? other : one);
      }
    });
    List<Bulletin> found = new ArrayList<>();
    tracks.forEach((storm, points) ->
        found.add(
            bulletin(
                storm,
                names.getOrDefault(storm, ""),
                agency(storm.substring(0, 2), TRACK),
                points.getLast().at(),
                points,
                List.of())));
    newest
        .values()
        .forEach(key -> {
          Said said = Objects.requireNonNull(all.get(key));
          List<TrackPoint> points = List.copyOf(said.points.values());
          found.add(
              bulletin(
                  key.storm(),
                  names.getOrDefault(key.storm(), ""),
                  agency(key.storm().substring(0, 2), key.technique()),
                  said.base,
                  points.stream().filter(point -> point.lead() == 0).toList(),
                  points.stream().filter(point -> point.lead() > 0).toList()));
        });
    return found;
  }

  private Bulletin bulletin(
      String storm,
      String name,
      String agency,
      Instant issuedAt,
      List<TrackPoint> observed,
      List<TrackPoint> forecast) {
    return new Bulletin(storm, "", name, agency, issuedAt, observed, forecast, file);
  }

  /** The centre of the basin speaks in the track and the official forecast; a model for itself. */
  private static String agency(String basin, String technique) {
    boolean official =
        technique.equals(TRACK) || technique.equals("OFCL") || technique.equals("JTWC");
    if (!official) {
      return "ATCF-" + technique;
    }
    boolean american = List.of("AL", "EP", "CP").contains(basin);
    return american ? "NHC" : "JTWC";
  }

  private TrackPoint point(int at, String[] fields, Instant base, int lead, String agency) {
    Double knots = find(at, fields, 8);
    Double pressure = find(at, fields, 9);
    Double speed = find(at, fields, 26);
    Double towards = speed == null ? null : find(at, fields, 25);
    Integer averaging = tables.averaging(agency.equals("NHC") ? "JTWC" : agency);
    Double wind = knots == null ? null : knots * KNOT;
    StormClass kind = tables.classOf(wind, averaging).orElse(null);
    WindCircle circle = circle(at, fields);
    return new TrackPoint(
        base.plus(Duration.ofHours(lead)),
        new GeoPoint(degrees(at, fields[7], "EW", 180), degrees(at, fields[6], "NS", 90)),
        TENTHS,
        pressure,
        wind,
        averaging,
        kind,
        towards,
        speed == null ? null : speed * NAUTICAL_MILE,
        circle == null ? List.of() : List.of(circle),
        lead);
  }

  /** A further line of the same point: another wind radius. */
  private static TrackPoint more(TrackPoint known, TrackPoint line) {
    List<WindCircle> circles = new ArrayList<>(known.circles());
    line.circles().stream()
        .filter(circle -> known.circle(circle.scale()).isEmpty())
        .forEach(circles::add);
    return new TrackPoint(
        known.at(),
        known.where(),
        known.pointSource(),
        known.pressure(),
        known.wind(),
        known.averaging(),
        known.kind(),
        known.towards(),
        known.speed(),
        circles,
        known.lead());
  }

  private @Nullable WindCircle circle(int at, String[] fields) {
    if (fields.length < 17 || fields[11].isEmpty() || fields[11].equals("0")) {
      return null;
    }
    WindScale scale =
        switch (number(at, fields[11])) {
          case 34 -> WindScale.KNOTS_34;
          case 50 -> WindScale.KNOTS_50;
          case 64 -> WindScale.KNOTS_64;
          default -> throw TrackFault.at(file, at + 1, fields[11], "scale");
        };
    double[] radii = new double[4];
    for (int i = 0; i < 4; i++) {
      Double miles = find(at, fields, 13 + i);
      radii[i] = miles == null ? 0 : miles * NAUTICAL_MILE;
    }
    if (fields[12].equals("AAA")) {
      java.util.Arrays.fill(radii, radii[0]);
    } else if (!fields[12].equals("NEQ")) {
      throw TrackFault.at(file, at + 1, fields[12], "quadrant");
    }
    WindCircle circle =
        new WindCircle(
            scale, tables.metresPerSecond(scale), radii[0], radii[1], radii[2], radii[3]);
    return circle.any() ? circle : null;
  }

  /** Tenths of a degree and the letter of the side. */
  private double degrees(int at, String text, String sides, int most) {
    if (!text.matches("\\d{1,4}[" + sides + "]")) {
      throw TrackFault.at(file, at + 1, text, "place");
    }
    double degrees = Integer.parseInt(text.substring(0, text.length() - 1)) / 10.0;
    if (degrees > most) {
      throw TrackFault.at(file, at + 1, text, "place");
    }
    return text.charAt(text.length() - 1) == sides.charAt(1) ? -degrees : degrees;
  }

  private Instant moment(int at, String text) {
    if (!text.matches("\\d{10}")) {
      throw TrackFault.at(file, at + 1, text, "moment");
    }
    try {
      return LocalDateTime.of(
              Integer.parseInt(text.substring(0, 4)),
              Integer.parseInt(text.substring(4, 6)),
              Integer.parseInt(text.substring(6, 8)),
              Integer.parseInt(text.substring(8, 10)),
              0)
          .toInstant(ZoneOffset.UTC);
    } catch (DateTimeException noSuchMoment) {
      throw TrackFault.at(file, at + 1, text, "moment");
    }
  }

  /** A number; in these files an empty field, 0 and -99 say that it is not known. */
  private @Nullable Double find(int at, String[] fields, int index) {
    if (index >= fields.length || fields[index].isEmpty()) {
      return null;
    }
    int number = number(at, fields[index]);
    return number <= 0 ? null : (double) number;
  }

  private int number(int at, String text) {
    if (!text.matches("-?\\d{1,6}")) {
      throw TrackFault.at(file, at + 1, text, "number");
    }
    return Integer.parseInt(text);
  }
}
