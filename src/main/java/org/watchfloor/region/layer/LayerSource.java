package org.watchfloor.region.layer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.PointSource;

/**
 * Where a layer came from and what is in it.
 *
 * @param file the name of the file as it was handed over
 * @param format what it was written as: {@code GEOJSON}, {@code KML}, {@code GPX}, {@code
 *     SHAPEFILE}
 * @param sha256 of the file, in hexadecimal
 * @param datum the system its coordinates were said to be in: {@code WGS84}, {@code GCJ02}, {@code
 *     BD09}
 * @param points features that are places
 * @param lines features that are lines
 * @param areas features that are areas
 * @param box west, south, east, north of all of it, degrees
 * @param attribution who made it, for maps and prints; may be empty
 * @param accuracyMetres how far off its features may lie; null if nobody told, as in entries of
 *     before
 */
public record LayerSource(
    String file,
    String format,
    String sha256,
    String datum,
    int points,
    int lines,
    int areas,
    List<Double> box,
    String attribution,
    @Nullable Double accuracyMetres) {

  /** Where its features came from. */
  public PointSource pointSource() {
    return PointSource.row(Datum.of(datum), accuracyMetres);
  }

  LayerSource accurateTo(@Nullable Double metres) {
    return new LayerSource(
        file, format, sha256, datum, points, lines, areas, box, attribution, metres);
  }

  /** All features. */
  public int features() {
    return points + lines + areas;
  }
}
