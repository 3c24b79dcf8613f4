package org.watchfloor.geo.road;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.osm.LineJoiner;
import org.watchfloor.geo.osm.OsmData;
import org.watchfloor.geo.osm.OsmNode;
import org.watchfloor.geo.osm.OsmRelation;
import org.watchfloor.geo.osm.OsmWay;

/**
 * The helipads, water points, harbours and fire stations of an extract, by the tags of
 * OpenStreetMap:
 *
 * <ul>
 *   <li>{@code aeroway} helipad or heliport;
 *   <li>{@code emergency} fire_hydrant, water_tank, water_point, suction_point or fire_water_pond;
 *       the shores of {@code natural=water}, ways and areas put together from ways, a place every
 *       150 m and 40 at most, as one can drive up to a lake in some places only;
 *   <li>{@code harbour}, {@code landuse=harbour}, {@code amenity=ferry_terminal} and {@code
 *       man_made=pier}, both ends of a pier;
 *   <li>{@code amenity=fire_station}.
 * </ul>
 *
 * They are kept beside the graph, so that asking for the nearest reads no map. Immutable; any
 * thread.
 */
final class AidPoints {
  private static final String FILE = "aid.tsv";
  private static final double SHORE_METRES = 150;

  /** More places of one shore would only push others out of those that are asked. */
  private static final int SHORE_MOST = 40;

  private static final List<String> WATER =
      List.of("fire_hydrant", "water_tank", "water_point", "suction_point", "fire_water_pond");

  private final List<AidPoint> all;

  private AidPoints(List<AidPoint> all) {
    this.all = List.copyOf(all);
  }

  static AidPoints of(OsmData data) {
    List<AidPoint> found = new ArrayList<>();
    Set<Long> parts = new HashSet<>();
    int body = 0;
    for (OsmRelation water : data.relations()) {
      if (isWater(water.tags()) && "multipolygon".equals(water.tags().get("type"))) {
        body++;
        for (double[] ring : outer(data, water, parts)) {
          shore(points(ring), AidKind.WATER, name(water.tags()), body, found);
        }
      }
    }
    for (OsmNode node : data.nodes()) {
      kind(node.tags())
          .ifPresent(kind ->
              found.add(
                  new AidPoint(kind, name(node.tags()), new GeoPoint(node.lon(), node.lat()), 0)));
    }
    for (OsmWay way : data.ways()) {
      Optional<AidKind> kind = kind(way.tags());
      if (kind.isPresent()) {
        int number = ++body;
        List<GeoPoint> line = points(data.line(way));
        List<GeoPoint> places = kind.get() == AidKind.HARBOUR ? ends(line) : first(line);
        places.forEach(at -> found.add(new AidPoint(kind.get(), name(way.tags()), at, number)));
      } else if (isWater(way.tags()) && !parts.contains(way.id())) {
        shore(points(data.line(way)), AidKind.WATER, name(way.tags()), ++body, found);
      }
    }
    return new AidPoints(found);
  }

  private static Optional<AidKind> kind(Map<String, String> tags) {
    String air = tags.getOrDefault("aeroway", "");
    if (air.equals("helipad") || air.equals("heliport")) {
      return Optional.of(AidKind.HELIPAD);
    }
    if (WATER.contains(tags.getOrDefault("emergency", ""))) {
      return Optional.of(AidKind.WATER);
    }
    if ("fire_station".equals(tags.get("amenity"))) {
      return Optional.of(AidKind.FIRE_STATION);
    }
    boolean harbour =
        "ferry_terminal".equals(tags.get("amenity"))
            || "pier".equals(tags.get("man_made"))
            || "harbour".equals(tags.get("landuse"))
            || (tags.containsKey("harbour") && !"no".equals(tags.get("harbour")));
    return harbour ? Optional.of(AidKind.HARBOUR) : Optional.empty();
  }

  private static String name(Map<String, String> tags) {
    return tags.getOrDefault("name", "").replace('\t', ' ').replace('\n', ' ').strip();
  }

  private static boolean isWater(Map<String, String> tags) {
    return "water".equals(tags.get("natural"));
  }

  /** The outer shores of an area put together from ways, whose numbers are noted. */
  private static List<double[]> outer(OsmData data, OsmRelation area, Set<Long> parts) {
    Set<Long> ids = new HashSet<>();
    for (OsmRelation.Member member : area.members()) {
      boolean outer = member.role().isEmpty() || member.role().equals("outer");
      if (member.kind() == OsmRelation.Kind.WAY && outer) {
        ids.add(member.id());
      }
    }
    parts.addAll(ids);
    return LineJoiner.join(
        data.ways().stream().filter(way -> ids.contains(way.id())).map(data::line).toList());
  }

  private static List<GeoPoint> points(double[] line) {
    List<GeoPoint> points = new ArrayList<>();
    for (int i = 0; i + 1 < line.length; i += 2) {
      if (Math.abs(line[i]) <= 180) {
        points.add(new GeoPoint(line[i], line[i + 1]));
      }
    }
    return points;
  }

  private static void shore(
      List<GeoPoint> line, AidKind kind, String name, int body, List<AidPoint> found) {
    double length = 0;
    for (int i = 1; i < line.size(); i++) {
      length += line.get(i - 1).metresTo(line.get(i));
    }
    double apart = Math.max(SHORE_METRES, length / SHORE_MOST);
    GeoPoint last = null;
    for (GeoPoint at : line) {
      if (last == null || last.metresTo(at) >= apart) {
        found.add(new AidPoint(kind, name, at, body));
        last = at;
      }
    }
  }

  private static List<GeoPoint> ends(List<GeoPoint> line) {
    return line.size() < 2 ? line : List.of(line.getFirst(), line.getLast());
  }

  private static List<GeoPoint> first(List<GeoPoint> line) {
    return line.isEmpty() ? line : List.of(line.getFirst());
  }

  /** Those of a kind, the nearest as the crow flies first. */
  List<AidPoint> around(GeoPoint place, AidKind kind) {
    return all.stream()
        .filter(one -> one.kind() == kind)
        .sorted(Comparator.comparingDouble(one -> one.at().metresTo(place)))
        .toList();
  }

  /** Those of a kind, what is one to people once. */
  List<AidPoint> each(AidKind kind) {
    List<AidPoint> once = new ArrayList<>();
    for (AidPoint one : all) {
      if (one.kind() == kind && once.stream().noneMatch(had -> had.isOneWith(one))) {
        once.add(one);
      }
    }
    return once;
  }

  void write(Path folder) throws IOException {
    List<String> lines =
        all.stream()
            .map(one ->
                String.join(
                    "\t",
                    one.kind().name(),
                    String.valueOf(one.at().lon()),
                    String.valueOf(one.at().lat()),
                    one.name(),
                    String.valueOf(one.body())))
            .toList();
    Files.write(folder.resolve(FILE), lines, StandardCharsets.UTF_8);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is not there
   * @throws IllegalArgumentException if it is damaged
   */
  static AidPoints read(Path folder) throws IOException {
    List<AidPoint> all = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 5) {
        throw new IllegalArgumentException(line);
      }
      all.add(
          new AidPoint(
              AidKind.valueOf(cells[0]),
              cells[3],
              new GeoPoint(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])),
              Integer.parseInt(cells[4])));
    }
    return new AidPoints(all);
  }
}
