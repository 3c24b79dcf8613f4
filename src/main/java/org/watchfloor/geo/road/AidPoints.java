package org.watchfloor.geo.road;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.osm.OsmData;
import org.watchfloor.geo.osm.OsmNode;
import org.watchfloor.geo.osm.OsmWay;

/**
 * The helipads, water points and harbours of an extract, by the tags of OpenStreetMap:
 *
 * <ul>
 *   <li>{@code aeroway} helipad or heliport;
 *   <li>{@code emergency} fire_hydrant, water_tank, water_point, suction_point or fire_water_pond;
 *       the shores of {@code natural=water}, a place every 150 m, as one can drive up to a lake in
 *       some places only;
 *   <li>{@code harbour}, {@code landuse=harbour}, {@code amenity=ferry_terminal} and {@code
 *       man_made=pier}, both ends of a pier.
 * </ul>
 *
 * They are kept beside the graph, so that asking for the nearest reads no map. Immutable; any
 * thread.
 */
final class AidPoints {
  private static final String FILE = "aid.tsv";
  private static final double SHORE_METRES = 150;

  /** So many of the nearest as the crow flies are asked by road: the nearest by road is in them. */
  private static final int ASKED = 200;

  private static final List<String> WATER =
      List.of("fire_hydrant", "water_tank", "water_point", "suction_point", "fire_water_pond");

  private final List<AidPoint> all;

  private AidPoints(List<AidPoint> all) {
    this.all = List.copyOf(all);
  }

  static AidPoints of(OsmData data) {
    List<AidPoint> found = new ArrayList<>();
    for (OsmNode node : data.nodes()) {
      kind(node.tags())
          .ifPresent(kind ->
              found.add(
                  new AidPoint(kind, name(node.tags()), new GeoPoint(node.lon(), node.lat()))));
    }
    for (OsmWay way : data.ways()) {
      Optional<AidKind> kind = kind(way.tags());
      if (kind.isPresent()) {
        List<GeoPoint> line = line(data, way);
        List<GeoPoint> places = kind.get() == AidKind.HARBOUR ? ends(line) : first(line);
        places.forEach(at -> found.add(new AidPoint(kind.get(), name(way.tags()), at)));
      } else if ("water".equals(way.tags().get("natural"))) {
        shore(line(data, way))
            .forEach(at -> found.add(new AidPoint(AidKind.WATER, name(way.tags()), at)));
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

  private static List<GeoPoint> line(OsmData data, OsmWay way) {
    double[] line = data.line(way);
    List<GeoPoint> points = new ArrayList<>();
    for (int i = 0; i + 1 < line.length; i += 2) {
      if (Math.abs(line[i]) <= 180) {
        points.add(new GeoPoint(line[i], line[i + 1]));
      }
    }
    return points;
  }

  private static List<GeoPoint> shore(List<GeoPoint> line) {
    List<GeoPoint> places = new ArrayList<>();
    for (GeoPoint at : line) {
      if (places.isEmpty() || places.getLast().metresTo(at) >= SHORE_METRES) {
        places.add(at);
      }
    }
    return places;
  }

  private static List<GeoPoint> ends(List<GeoPoint> line) {
    return line.size() < 2 ? line : List.of(line.getFirst(), line.getLast());
  }

  private static List<GeoPoint> first(List<GeoPoint> line) {
    return line.isEmpty() ? line : List.of(line.getFirst());
  }

  /** Those of a kind that may be the nearest by road, the nearest as the crow flies first. */
  List<AidPoint> around(GeoPoint place, AidKind kind) {
    return all.stream()
        .filter(one -> one.kind() == kind)
        .sorted(Comparator.comparingDouble(one -> one.at().metresTo(place)))
        .limit(ASKED)
        .toList();
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
                    one.name()))
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
      if (cells.length != 4) {
        throw new IllegalArgumentException(line);
      }
      all.add(
          new AidPoint(
              AidKind.valueOf(cells[0]),
              cells[3],
              new GeoPoint(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]))));
    }
    return new AidPoints(all);
  }
}
