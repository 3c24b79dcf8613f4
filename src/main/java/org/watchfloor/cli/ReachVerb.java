package org.watchfloor.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Reach;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.road.Answer;
import org.watchfloor.road.RoadService;
import org.watchfloor.team.cover.Cover;
import org.watchfloor.team.cover.Gap;
import org.watchfloor.team.cover.RescueCircle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code reach --from LON,LAT --minutes 15}: how far one gets, as GeoJSON: the roads reached and an
 * area around them. {@code reach --ready --compare}: how far all ready teams get together, how many
 * people they reach, and what the closures took away.
 */
@Command(name = "reach", description = "cli.reach.about")
final class ReachVerb extends RoadVerb {
  @Option(names = "--from", paramLabel = "LON,LAT", description = "cli.reach.option.from")
  private List<String> from = List.of();

  @Option(names = "--ready", description = "cli.reach.option.ready")
  private boolean ready;

  @Option(names = "--compare", description = "cli.reach.option.compare")
  private boolean compare;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      defaultValue = "15",
      description = "cli.reach.option.minutes")
  private double minutes;

  @Option(
      names = "--vehicle",
      paramLabel = "VEHICLE",
      defaultValue = "CAR",
      description = "cli.road.option.vehicle")
  private Vehicle vehicle = Vehicle.CAR;

  ReachVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    if (!(minutes > 0 && minutes <= 24 * 60)) {
      throw WrongCallException.of("cli.reach.badMinutes", minutes);
    }
    if (ready == !from.isEmpty()) {
      throw WrongCallException.of("cli.reach.fromOrReady");
    }
    if ((compare && !ready) || (ready && vehicle != Vehicle.CAR)) {
      throw WrongCallException.of("cli.reach.onlyReady");
    }
    return ready ? together(station) : fromPoints(station);
  }

  private int together(Station station) {
    roads(station);
    Optional<Cover> found = station.get(RescueCircle.class).within(minutes);
    if (found.isEmpty()) {
      tell("cli.reach.noRoads");
      return ExitCode.REFUSED;
    }
    Cover cover = found.get();
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("minutes", minutes);
    about.put("vehicle", vehicle.name());
    about.put("closures", cover.basis().closures());
    about.put("weather", cover.basis().weather().name());
    about.put("roadMetres", Math.round(cover.roads()));
    about.put("teams", cover.teams());
    about.put("stations", cover.stations());
    about.put("coveredPeople", cover.covered());
    about.put("uncoveredPeople", cover.uncovered());
    about.put("unplacedPeople", cover.unplaced());
    about.put("uncoveredRisks", cover.risks().size());
    about.put("risks", cover.riskCount());
    if (compare) {
      about.put("lostPeople", cover.lostPeople());
      about.put("lostRisks", cover.lostRisks());
    }
    List<Object> features = new ArrayList<>();
    features.add(GeoJsonText.feature(area(cover.area()), with(about, "area")));
    features.add(GeoJsonText.feature(lines(cover.lines()), with(about, "roads")));
    if (compare) {
      features.add(GeoJsonText.feature(area(cover.lost()), with(about, "lost")));
    }
    Stream.concat(cover.villages().stream(), cover.risks().stream())
        .forEach(gap -> features.add(gap(gap)));
    out().println(GeoJsonText.collection(features));
    tell(cover.basis().said());
    return ExitCode.DONE;
  }

  /** Somebody nobody reaches. */
  private Object gap(Gap gap) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("what", gap.risk() ? "uncoveredRisk" : "uncoveredVillage");
    properties.put("number", gap.number());
    properties.put("name", gap.name());
    properties.put("people", gap.people());
    if (compare) {
      properties.put("lost", gap.lost());
    }
    GeoJsonText.put(properties, gap.pointSource());
    return GeoJsonText.feature(
        GeoJsonText.geometry(
            "Point", List.copyOf(GeoJsonText.position(gap.at().lon(), gap.at().lat()))),
        properties);
  }

  private int fromPoints(Station station) {
    List<GeoPoint> points = from.stream().map(PointArgument::parse).toList();
    RoadService roads = roads(station);
    Answer<Optional<Reach>> answer =
        roads.reach(points.stream().map(Start::now).toList(), minutes, vehicle);
    if (answer.found().isEmpty()) {
      tell("cli.reach.noRoads");
      return ExitCode.REFUSED;
    }
    Reach reach = answer.found().get();
    if (reach.starts() == 0) {
      tell("cli.reach.offRoad");
      return ExitCode.REFUSED;
    }
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("minutes", minutes);
    about.put("vehicle", vehicle.name());
    about.put("closures", answer.basis().closures());
    about.put("roadMetres", Math.round(reach.metres()));
    List<Object> features =
        List.of(
            GeoJsonText.feature(area(reach.shape()), with(about, "area")),
            GeoJsonText.feature(lines(reach.roads()), with(about, "roads")));
    out().println(GeoJsonText.collection(features));
    tell(answer.basis().said());
    return ExitCode.DONE;
  }

  private static Map<String, Object> with(Map<String, Object> about, String what) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("what", what);
    properties.putAll(about);
    return properties;
  }

  private static Map<String, Object> area(Geometry shape) {
    List<Object> polygons = new ArrayList<>();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      if (shape.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        List<Object> rings = new ArrayList<>();
        rings.add(ring(polygon.getExteriorRing().reverse().getCoordinates()));
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          rings.add(ring(polygon.getInteriorRingN(hole).reverse().getCoordinates()));
        }
        polygons.add(rings);
      }
    }
    return GeoJsonText.geometry("MultiPolygon", polygons);
  }

  private static List<Object> ring(Coordinate[] corners) {
    List<Object> ring = new ArrayList<>();
    for (Coordinate corner : corners) {
      ring.add(GeoJsonText.position(corner.x, corner.y));
    }
    return ring;
  }

  private static Map<String, Object> lines(List<double[]> roads) {
    List<Object> lines = new ArrayList<>();
    for (double[] road : roads) {
      List<Object> line = new ArrayList<>();
      for (int i = 0; i < road.length; i += 2) {
        line.add(GeoJsonText.position(road[i], road[i + 1]));
      }
      lines.add(line);
    }
    return GeoJsonText.geometry("MultiLineString", lines);
  }
}
