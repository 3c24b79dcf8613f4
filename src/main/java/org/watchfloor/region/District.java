package org.watchfloor.region;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.Datum;
import org.watchfloor.table.DistrictBounds;

/**
 * The district a station is responsible for, from a {@code district.yaml} and the files beside it:
 * its name, where it lies, its ground map, and which registers and plans it starts with. Any
 * thread.
 *
 * @param file the yaml it was read from; the other paths lie beside it
 * @param station the station's id
 * @param name the headquarters' name
 * @param box the district's extent
 * @param home what the map shows first: where most of the work is, within the box
 * @param boundary the file of its area as GeoJSON polygons, if it has one
 * @param basemap the ground map, an OpenStreetMap extract
 * @param attribution what must be shown on the map about its sources
 * @param approval the ground map's approval number, if it has one
 * @param basemaps more ground maps to choose from
 * @param registers the files to import first, by kind, in order
 * @param plans the plans it starts with
 */
public record District(
    Path file,
    String station,
    String name,
    Envelope box,
    Envelope home,
    Optional<Path> boundary,
    Path basemap,
    String attribution,
    Optional<String> approval,
    List<MoreGround> basemaps,
    List<RegisterFile> registers,
    List<Path> plans) {

  /** The folder in the station's data folder. */
  public static final String FOLDER = "district";

  /** Piers and land won from the sea since the coast was drawn still belong to the district. */
  private static final double MARGIN_METRES = 2_000;

  /** A box is only a rough idea of the district. */
  private static final double BOX_MARGIN_METRES = 5_000;

  /** A file of a register. */
  public record RegisterFile(String kind, Path file) {}

  /**
   * One more ground map.
   *
   * @param file pictures (.mbtiles) or an OpenStreetMap extract
   * @param name what officers call it
   * @param attribution its source, where the file does not say
   * @param approval its approval number, where the file does not say
   * @param datum the system its pictures were cut in, where the file does not say
   */
  public record MoreGround(
      Path file,
      Optional<String> name,
      Optional<String> attribution,
      Optional<String> approval,
      Optional<Datum> datum) {}

  /**
   * Reads a district.
   *
   * @param folder the folder with {@code district.yaml}
   * @throws RefusedException if it is missing, not YAML, or lacks something
   */
  public static District read(Path folder) {
    Path file = folder.resolve("district.yaml");
    try {
      Object yaml =
          new Load(LoadSettings.builder().setLabel(file.toString()).build())
              .loadFromString(Files.readString(file));
      JsonNode node =
          new ObjectMapper().valueToTree(yaml instanceof Map<?, ?> map ? map : Map.of());
      return from(file, node);
    } catch (YamlEngineException | IllegalArgumentException e) {
      throw new RefusedException(
          Message.of("region.refused.district", file, String.valueOf(e.getMessage())), e);
    } catch (IOException e) {
      throw new RefusedException(Message.of("region.refused.noDistrict", file), e);
    }
  }

  /** The district in a station's data folder, if it has one. */
  public static Optional<District> in(Path dataFolder) {
    Path folder = dataFolder.resolve(FOLDER);
    return Files.exists(folder.resolve("district.yaml"))
        ? Optional.of(read(folder))
        : Optional.empty();
  }

  /**
   * Where points of the district may lie: its boundary if it has one, else its box. Reads the disk.
   *
   * @throws RefusedException if the boundary cannot be read or holds no area
   */
  public DistrictBounds bounds() {
    return boundary
        .map(shape -> DistrictBounds.of(area(shape), MARGIN_METRES))
        .orElseGet(() -> DistrictBounds.of(box, BOX_MARGIN_METRES));
  }

  private static Geometry area(Path shape) {
    try (Reader in = Files.newBufferedReader(shape)) {
      Geometry area = new GeoJsonReader().read(in);
      if (area.getDimension() == 2) {
        return UnaryUnionOp.union(area);
      }
      throw RefusedException.of("region.refused.boundary", shape, area.getGeometryType());
    } catch (IOException | ParseException | IllegalArgumentException e) {
      throw new RefusedException(
          Message.of("region.refused.boundary", shape, String.valueOf(e.getMessage())), e);
    }
  }

  private static District from(Path file, JsonNode node) {
    List<RegisterFile> registers =
        node.path("registers")
            .valueStream()
            .map(one -> new RegisterFile(text(one, "kind"), file.resolveSibling(text(one, "file"))))
            .toList();
    List<Path> plans =
        node.path("plans").valueStream().map(one -> file.resolveSibling(one.asText())).toList();
    Envelope box = box(node.path("bbox"));
    return new District(
        file,
        text(node.path("station"), "id"),
        text(node.path("station"), "name"),
        box,
        node.has("home") ? box(node.path("home")) : box,
        word(node, "boundary").map(file::resolveSibling),
        file.resolveSibling(text(node, "basemap")),
        text(node, "attribution"),
        word(node, "approval"),
        node.path("basemaps").valueStream().map(one -> moreGround(file, one)).toList(),
        registers,
        plans);
  }

  private static MoreGround moreGround(Path file, JsonNode one) {
    return new MoreGround(
        file.resolveSibling(text(one, "file")),
        word(one, "name"),
        word(one, "attribution"),
        word(one, "approval"),
        word(one, "datum").map(Datum::of));
  }

  private static Optional<String> word(JsonNode node, String key) {
    return Optional.of(node.path(key).asText("")).filter(value -> !value.isBlank());
  }

  private static String text(JsonNode node, String key) {
    String value = node.path(key).asText("");
    if (value.isBlank()) {
      throw new IllegalArgumentException(key);
    }
    return value;
  }

  /** West, south, east, north in degrees. */
  private static Envelope box(JsonNode sides) {
    if (sides.size() != 4 || !sides.valueStream().allMatch(JsonNode::isNumber)) {
      throw new IllegalArgumentException("bbox / home: [west, south, east, north]");
    }
    return new Envelope(
        sides.path(0).asDouble(),
        sides.path(2).asDouble(),
        sides.path(1).asDouble(),
        sides.path(3).asDouble());
  }
}
