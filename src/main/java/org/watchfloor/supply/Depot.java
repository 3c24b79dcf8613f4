package org.watchfloor.supply;

import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.Together;

/**
 * A place where supplies are kept.
 *
 * @param number its number in the district
 * @param name what it is called
 * @param tier who keeps it
 * @param keeper the unit that manages it, in words
 * @param area the code of the area it lies in
 * @param address where it is, in words
 * @param at where it is
 * @param pointSource where that came from
 * @param phone its telephone, if known
 */
@Together({"at", "pointSource"})
public record Depot(
    String number,
    String name,
    DepotTier tier,
    @Nullable String keeper,
    @Nullable String area,
    @Nullable String address,
    GeoPoint at,
    PointSource pointSource,
    @Nullable String phone) {
  public Depot {
    pointSource = PointSource.of(pointSource);
  }
}
