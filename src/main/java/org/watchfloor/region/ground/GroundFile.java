package org.watchfloor.region.ground;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.basemap.Basemap;
import org.watchfloor.geo.basemap.raster.RasterNotes;
import org.watchfloor.geo.basemap.raster.RasterTiles;
import org.watchfloor.task.Progress;

/**
 * One ground map of a station.
 *
 * @param id stays the same as long as the file has its name; {@link #OWN} for the district's own
 * @param title what officers call it
 * @param file where it is; need not be there
 * @param attribution its source, where the station knows it
 * @param approval its approval number, where the station knows it
 * @param datum the system its pictures were cut in, where the station knows it
 */
public record GroundFile(
    String id,
    String title,
    Path file,
    Optional<String> attribution,
    Optional<String> approval,
    Optional<Datum> datum) {

  /** The id of the district's own map. */
  public static final String OWN = "district";

  /** What a map is made of. */
  public enum Kind {
    /** An OpenStreetMap extract, drawn by the console itself. */
    VECTOR,
    /** Pictures in an MBTiles file. */
    RASTER
  }

  /** Told by the file's name. */
  public Kind kind() {
    return isRaster(file) ? Kind.RASTER : Kind.VECTOR;
  }

  /**
   * Reads it, to see whether it can be used: a second for a district, no time for pictures.
   *
   * @throws RefusedException if it cannot
   */
  public void tryOut() {
    switch (kind()) {
      case VECTOR -> Basemap.read(file, Progress.UNWATCHED);
      case RASTER ->
          RasterTiles.open(file, new RasterNotes(Optional.of(title), attribution, approval, datum))
              .close();
    }
  }

  /** Whether a file's name says that it is a ground map. */
  public static boolean isGround(Path file) {
    return isRaster(file) || isVector(file);
  }

  static boolean isRaster(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".mbtiles");
  }

  static boolean isVector(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".osm.pbf");
  }
}
