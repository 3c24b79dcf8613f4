package org.watchfloor.geo.layer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.Datum;
import org.watchfloor.task.Progress;

/**
 * Reads a file as a map layer: GeoJSON, KML, KMZ, GPX, a shapefile by its {@code .shp}, or one of
 * these packed as zip. Any thread; reads the disk, so never the JavaFX thread.
 */
public final class LayerReader {
  /** Names that mean a layer and nothing else; GeoJSON and KML may be registers as well. */
  private static final Set<String> LAYERS_ONLY = Set.of("gpx", "kmz", "shp", "zip");

  private static final Set<String> LAYERS =
      Set.of("geojson", "json", "kml", "gpx", "kmz", "shp", "zip");

  private static final Set<String> BESIDE =
      Set.of("shx", "dbf", "prj", "cpg", "sbn", "sbx", "qpj", "qmd");

  private static final Pattern KML = Pattern.compile("<(?:\\w+:)?kml[\\s>]");
  private static final Pattern GPX = Pattern.compile("<(?:\\w+:)?gpx[\\s>]");

  /** The root stands behind a declaration and comments at most. */
  private static final int LOOKED_AT = 4_000;

  private static final Logger LOG = LoggerFactory.getLogger(LayerReader.class);

  /** The reason for what nobody thought of; no file may need it. */
  static final String UNEXPECTED = "geo.layer.refused.unexpected";

  private LayerReader() {}

  /** Whether a file's name says that it can be nothing but a layer. */
  public static boolean isLayer(Path path) {
    return LAYERS_ONLY.contains(LayerParts.ending(String.valueOf(path.getFileName())));
  }

  /** Whether a file's name says that it may be a layer. */
  public static boolean mayBeLayer(Path path) {
    return LAYERS.contains(LayerParts.ending(String.valueOf(path.getFileName())));
  }

  /** Whether a file is one of those that lie beside a shapefile's {@code .shp}. */
  public static boolean isBeside(Path path) {
    String name = String.valueOf(path.getFileName());
    return BESIDE.contains(LayerParts.ending(name))
        && Files.isRegularFile(path.resolveSibling(LayerParts.stem(name) + ".shp"));
  }

  /**
   * Reads a file.
   *
   * @param datum the system of its degrees
   * @throws RefusedException if it is missing, of another kind, too large, damaged, or nothing of
   *     it has a place; one sentence with the remedy
   * @throws java.util.concurrent.CancellationException if somebody asked to stop
   */
  public static LayerReading read(Path path, Datum datum, Progress progress) {
    LayerParts parts = LayerParts.of(path);
    try {
      return read(parts, datum, progress);
    } catch (RefusedException | CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      // Files come from anywhere: what nobody thought of is wrong with this one file, and must not
      // take the others of the same import with it.
      LOG.warn("The layer file {} could not be read", path, e);
      throw new RefusedException(Message.of(UNEXPECTED, parts.file()), e);
    }
  }

  private static LayerReading read(LayerParts parts, Datum datum, Progress progress) {
    LayerIntake intake = new LayerIntake(parts.file(), datum, progress);
    List<Message> notes = new ArrayList<>();
    String title = "";
    LayerFormat format;
    if (parts.parts().containsKey("shp")) {
      format = LayerFormat.SHAPEFILE;
      ShapefileLayer shape = new ShapefileLayer(parts, intake);
      shape.read();
      notes.addAll(shape.notes());
    } else {
      byte[] bytes = Objects.requireNonNull(parts.parts().get(""));
      format = format(parts.file(), bytes);
      title =
          switch (format) {
            case KML -> {
              KmlLayer kml = new KmlLayer(parts.file(), intake);
              String said = kml.read(bytes, parts.file());
              notes.addAll(kml.notes());
              yield said;
            }
            case GPX -> new GpxLayer(parts.file(), intake).read(bytes);
            case GEOJSON, SHAPEFILE ->
                new GeoJsonLayer(parts.file(), intake).read(text(parts.file(), bytes));
          };
    }
    List<LayerFeature> features = intake.features();
    notes.addAll(intake.notes());
    String name = title.isBlank() || title.length() > LayerLimits.NAME ? parts.stem() : title;
    return new LayerReading(format, name.strip(), parts.sha256(), features, notes);
  }

  private static String text(String file, byte[] bytes) {
    return LayerText.decode(bytes)
        .orElseThrow(() -> RefusedException.of("geo.layer.refused.kind", file));
  }

  private static LayerFormat format(String file, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), charset(bytes));
    if (KML.matcher(head).find()) {
      return LayerFormat.KML;
    }
    if (GPX.matcher(head).find()) {
      return LayerFormat.GPX;
    }
    String plain = head.strip().toLowerCase(Locale.ROOT);
    if (plain.startsWith("{") || plain.startsWith("\ufeff{")) {
      return LayerFormat.GEOJSON;
    }
    throw RefusedException.of("geo.layer.refused.kind", file);
  }

  private static java.nio.charset.Charset charset(byte[] bytes) {
    boolean wide = bytes.length > 1 && ((bytes[0] & 0xff) == 0xff || (bytes[0] & 0xff) == 0xfe);
    return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }
}
