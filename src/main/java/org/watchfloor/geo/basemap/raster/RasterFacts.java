package org.watchfloor.geo.basemap.raster;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Envelope;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.basemap.WebMercator;

/**
 * What a map of pictures says about itself, or has said about it.
 *
 * @param title its name
 * @param source where it comes from; empty if nobody says
 * @param approval its approval number; empty if nobody says
 * @param datum the system its grid was cut in
 * @param rowsFromTheNorth whether its rows are counted from the north (XYZ) or the south (TMS)
 * @param photo whether it is made of photographs
 */
record RasterFacts(
    String title,
    String source,
    Optional<String> approval,
    Datum datum,
    boolean rowsFromTheNorth,
    boolean photo) {

  /** The words for an approval number, then the number up to the next blank. */
  private static final Pattern APPROVAL =
      Pattern.compile("\u5ba1\u56fe\u53f7\\s*[:\uff1a]?\\s*([^\\s,;\uff0c\uff1b<]+)");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  static RasterFacts of(
      Path file, Map<String, String> words, MbtilesStore.Extent extent, RasterNotes notes) {
    String said = TAG.matcher(words.getOrDefault("attribution", "")).replaceAll("").strip();
    Optional<String> approval =
        notes.approval().or(() -> word(words, "approval")).or(() -> approvalIn(said));
    // The number is shown beside the source: not twice.
    String source = notes.attribution().orElse(APPROVAL.matcher(said).replaceAll("").strip());
    String title =
        notes.title().or(() -> word(words, "name")).orElse(String.valueOf(file.getFileName()));
    String format = words.getOrDefault("format", "");
    return new RasterFacts(
        title,
        source,
        approval,
        datum(file, words, notes),
        rowsFromTheNorth(words, extent),
        format.startsWith("jp"));
  }

  private static Optional<String> word(Map<String, String> words, String name) {
    return Optional.ofNullable(words.get(name)).filter(value -> !value.isBlank());
  }

  private static Optional<String> approvalIn(String attribution) {
    Matcher found = APPROVAL.matcher(attribution);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private static Datum datum(Path file, Map<String, String> words, RasterNotes notes) {
    Datum datum =
        notes.datum().orElseGet(() -> word(words, "datum").map(Datum::of).orElse(Datum.WGS84));
    if (datum == Datum.BD09) {
      // Its grid is cut otherwise altogether, not only moved.
      throw RefusedException.of("geo.refused.mbtiles.datum", file.toString());
    }
    return datum;
  }

  /** The format counts rows from the south; some exporters do not, and some say so. */
  private static boolean rowsFromTheNorth(Map<String, String> words, MbtilesStore.Extent extent) {
    String scheme = words.getOrDefault("scheme", "");
    if (!scheme.isBlank()) {
      return scheme.equalsIgnoreCase("xyz");
    }
    Envelope bounds = bounds(words.getOrDefault("bounds", ""));
    if (bounds.isNull()) {
      return false;
    }
    double rows = Math.pow(2, extent.maxZoom());
    double middle = (extent.minRow() + extent.maxRow() + 1) / 2.0 / rows;
    double north = WebMercator.y(bounds.getMaxY());
    double south = WebMercator.y(bounds.getMinY());
    double reach = Math.max(south - north, 1 / rows);
    boolean fromSouth = 1 - middle > north - reach && 1 - middle < south + reach;
    boolean fromNorth = middle > north - reach && middle < south + reach;
    return fromNorth && !fromSouth;
  }

  /** West, south, east, north in degrees; null envelope if it is not four such numbers. */
  private static Envelope bounds(String text) {
    String[] parts = text.split("\\s*,\\s*", -1);
    if (parts.length != 4) {
      return new Envelope();
    }
    try {
      return new Envelope(
          Double.parseDouble(parts[0]),
          Double.parseDouble(parts[2]),
          Double.parseDouble(parts[1]),
          Double.parseDouble(parts[3]));
    } catch (NumberFormatException e) {
      return new Envelope();
    }
  }
}
