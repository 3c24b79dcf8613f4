package org.watchfloor.geo.basemap.raster;

import java.util.Optional;
import org.watchfloor.geo.Datum;

/**
 * What the station knows about a map of pictures, where it knows better than the file.
 *
 * @param title its name
 * @param attribution its source
 * @param approval its approval number
 * @param datum the system its grid was cut in: {@link Datum#WGS84} or {@link Datum#GCJ02}
 */
public record RasterNotes(
    Optional<String> title,
    Optional<String> attribution,
    Optional<String> approval,
    Optional<Datum> datum) {

  /** Nothing but what the file says itself. */
  public static final RasterNotes NONE =
      new RasterNotes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
