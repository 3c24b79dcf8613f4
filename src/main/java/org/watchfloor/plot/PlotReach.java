package org.watchfloor.plot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.region.District;
import org.watchfloor.store.DataFolder;
import org.watchfloor.table.DistrictBounds;

/**
 * How far from the district things may be drawn: what the neighbours and the sea bring counts, a
 * place in another province is a slip. Without a district everything is within reach. Reads the
 * disk once; any thread but the JavaFX thread.
 */
@Singleton
final class PlotReach {
  /** Metres outside the district. */
  static final double FURTHEST = 50_000;

  private static final Logger LOG = LoggerFactory.getLogger(PlotReach.class);

  private final DataFolder folder;
  private @Nullable Optional<DistrictBounds> bounds;

  @Inject
  PlotReach(DataFolder folder) {
    this.folder = folder;
  }

  /** Metres a place lies outside the district; 0 inside, and where there is none. */
  synchronized double metresOutside(GeoPoint at) {
    Optional<DistrictBounds> known = bounds;
    if (known == null) {
      known = read();
      bounds = known;
    }
    return known.map(district -> district.metresOutside(at)).orElse(0.0);
  }

  private Optional<DistrictBounds> read() {
    try {
      return District.in(folder.root()).map(District::bounds);
    } catch (RefusedException e) {
      // The ground map already says that the district cannot be read; drawing must go on.
      LOG.warn("The district cannot be read, so plots are not held to it", e);
      return Optional.empty();
    }
  }
}
