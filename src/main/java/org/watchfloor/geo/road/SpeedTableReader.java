package org.watchfloor.geo.road;

import com.graphhopper.routing.ev.RoadClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * Reads speed tables. Finds everything that is wrong at once, each fault with line and reason, and
 * gives a table only for a file without one. Any thread but JavaFX's: files are read.
 */
public final class SpeedTableReader {
  private static final String BUILT_IN = "/road/speeds.yaml";

  /** Nothing in a hall is faster. */
  private static final double FASTEST_KMH = 200;

  private final TableSheet sheet;

  private SpeedTableReader(String file) {
    this.sheet = new TableSheet(file);
  }

  /** What was read: a table, or what is wrong with it. */
  public sealed interface Reading {
    record Read(SpeedTable table) implements Reading {}

    record Refused(List<TableFault> faults) implements Reading {}
  }

  /** The table that comes with the program. */
  public static SpeedTable builtIn() {
    try (InputStream in =
        Objects.requireNonNull(SpeedTableReader.class.getResourceAsStream(BUILT_IN))) {
      return must(read("speeds.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(BUILT_IN, e);
    }
  }

  /**
   * The table of a file.
   *
   * @throws RefusedException with the first fault if it cannot be read
   */
  public static SpeedTable file(Path file) {
    try {
      return must(read(file.toString(), Files.readString(file)));
    } catch (MalformedInputException e) {
      throw new RefusedException(
          new TableFault(file.toString(), 1, Message.of("geo.speeds.encoding")).said(), e);
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("geo.speeds.unreadable", file, String.valueOf(e.getMessage())), e);
    }
  }

  /** Reads the text of a table. */
  public static Reading read(String file, String text) {
    SpeedTableReader reader = new SpeedTableReader(file);
    Optional<Node> root = reader.root(text);
    if (root.isPresent()) {
      Optional<SpeedTable> table = reader.table(root.get());
      if (table.isPresent() && reader.sheet.faults().isEmpty()) {
        return new Reading.Read(table.get());
      }
    }
    return new Reading.Refused(reader.sheet.faults());
  }

  private static SpeedTable must(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> read.table();
      case Reading.Refused refused ->
          throw new RefusedException(refused.faults().getFirst().said());
    };
  }

  private Optional<Node> root(String text) {
    try {
      Optional<Node> root =
          new Compose(LoadSettings.builder().setLabel("speeds").build()).composeString(text);
      if (root.isEmpty()) {
        sheet.fault(1, Message.of("geo.speeds.empty"));
      }
      return root;
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      sheet.fault(line, Message.of("geo.speeds.syntax", String.valueOf(e.getProblem())));
      return Optional.empty();
    } catch (YamlEngineException e) {
      sheet.fault(1, Message.of("geo.speeds.syntax", String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private Optional<SpeedTable> table(Node root) {
    TableSheet.Row all =
        sheet.row(
            root,
            "version",
            "snap",
            "scrap",
            "uTurn",
            "straight",
            "point",
            "vehicles",
            "roads",
            "ferry",
            "night",
            "weather");
    if (all == null) {
      return Optional.empty();
    }
    if (all.number("version", 1, 1_000_000) > 1) {
      sheet.fault(all.line("version"), Message.of("geo.speeds.newer"));
    }
    TableSheet.Row snap = all.row("snap", "CAR", "TRUCK", "FOOT", "BOAT", "status");
    TableSheet.Row uTurn = all.row("uTurn", "CAR", "TRUCK", "FOOT", "BOAT", "status");
    TableSheet.Row straight =
        all.row("straight", "detour", "CAR", "TRUCK", "FOOT", "BOAT", "status");
    TableSheet.Row scrap = all.row("scrap", "edges", "metres", "status");
    TableSheet.Row point = all.row("point", "metres", "status");
    TableSheet.Row ferry = all.row("ferry", "kmh", "status");
    TableSheet.Row night = all.row("night", "from", "to", "CAR", "TRUCK", "FOOT", "BOAT", "status");
    Map<Vehicle, SpeedTable.Limits> limits = vehicles(all, snap, uTurn, straight);
    Map<RoadClass, Map<Vehicle, Double>> roads = roads(all);
    Map<Weather, Map<Vehicle, Double>> weather = weather(all);
    if (night == null || scrap == null || point == null || ferry == null || straight == null) {
      return Optional.empty();
    }
    SpeedTable table =
        new SpeedTable(
            limits,
            roads,
            ferry.number("kmh", 1, FASTEST_KMH),
            hour(night, "from"),
            hour(night, "to"),
            perVehicle(night, 0, 1),
            weather,
            straight.number("detour", 1, 10),
            (int) scrap.number("edges", 0, 100_000),
            scrap.number("metres", 0, 10_000),
            point.number("metres", 1, 10_000));
    return Optional.of(table);
  }

  private Map<Vehicle, SpeedTable.Limits> vehicles(
      TableSheet.Row all,
      TableSheet.@Nullable Row snap,
      TableSheet.@Nullable Row uTurn,
      TableSheet.@Nullable Row straight) {
    Map<Vehicle, SpeedTable.Limits> limits = new EnumMap<>(Vehicle.class);
    List<TableSheet.Row> rows =
        all.rows(
            "vehicles",
            "vehicle",
            "width",
            "height",
            "tonnes",
            "wades",
            "wadesAt",
            "floats",
            "status");
    for (TableSheet.Row row : rows) {
      Vehicle vehicle = row.constant("vehicle", Vehicle.class);
      if (vehicle == null || snap == null || uTurn == null || straight == null) {
        continue;
      }
      SpeedTable.Limits of =
          new SpeedTable.Limits(
              row.number("width", 0, 10),
              row.number("height", 0, 10),
              row.number("tonnes", 0, 500),
              row.number("wades", 0, 10),
              row.number("wadesAt", 0, FASTEST_KMH),
              row.yes("floats"),
              snap.number(vehicle.name(), 1, 100_000),
              uTurn.number(vehicle.name(), 0, 3600),
              straight.number(vehicle.name(), 0.1, FASTEST_KMH));
      row.once(limits.put(vehicle, of) == null, vehicle.name());
    }
    all.complete("vehicles", limits.keySet(), Vehicle.class);
    return limits;
  }

  private Map<RoadClass, Map<Vehicle, Double>> roads(TableSheet.Row all) {
    Map<RoadClass, Map<Vehicle, Double>> roads = new EnumMap<>(RoadClass.class);
    for (TableSheet.Row row : all.rows("roads", "road", "CAR", "TRUCK", "FOOT", "status")) {
      RoadClass road = row.constant("road", RoadClass.class);
      if (road != null) {
        Map<Vehicle, Double> speeds = new EnumMap<>(Vehicle.class);
        for (Vehicle vehicle : List.of(Vehicle.CAR, Vehicle.TRUCK, Vehicle.FOOT)) {
          speeds.put(vehicle, row.number(vehicle.name(), 0, FASTEST_KMH));
        }
        row.once(roads.put(road, speeds) == null, road.name());
      }
    }
    return roads;
  }

  private Map<Weather, Map<Vehicle, Double>> weather(TableSheet.Row all) {
    Map<Weather, Map<Vehicle, Double>> found = new EnumMap<>(Weather.class);
    for (TableSheet.Row row :
        all.rows("weather", "weather", "CAR", "TRUCK", "FOOT", "BOAT", "status")) {
      Weather weather = row.constant("weather", Weather.class);
      if (weather != null) {
        row.once(found.put(weather, perVehicle(row, 0, 1)) == null, weather.name());
      }
    }
    all.complete("weather", found.keySet(), Weather.class);
    return found;
  }

  private static Map<Vehicle, Double> perVehicle(TableSheet.Row row, double least, double most) {
    Map<Vehicle, Double> found = new EnumMap<>(Vehicle.class);
    for (Vehicle vehicle : Vehicle.values()) {
      found.put(vehicle, row.number(vehicle.name(), least, most));
    }
    return found;
  }

  private LocalTime hour(TableSheet.Row row, String key) {
    String written = row.text(key);
    try {
      return LocalTime.parse(written);
    } catch (DateTimeException e) {
      sheet.fault(row.line(key), Message.of("geo.speeds.hour", written));
      return LocalTime.MIDNIGHT;
    }
  }
}
