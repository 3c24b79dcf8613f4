package org.watchfloor.region;

import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.Together;

/**
 * An administrative area.
 *
 * @param code the administrative division code, twelve digits
 * @param name what it is called
 * @param level district, town or village
 * @param parent the code of the area it belongs to; null for what the district itself belongs to
 * @param households how many households live there, 0 or more
 * @param people how many people live there, 0 or more
 * @param at where its centre is, if known
 * @param pointSource where that came from
 */
@Together({"at", "pointSource"})
public record Area(
    String code,
    String name,
    AreaLevel level,
    @Nullable String parent,
    long households,
    long people,
    @Nullable GeoPoint at,
    PointSource pointSource) {
  public Area {
    pointSource = PointSource.of(pointSource);
  }

  /** The digits of the code that name this area and all below it. */
  public String stem() {
    return code.substring(0, Math.min(code.length(), level.digits()));
  }
}
