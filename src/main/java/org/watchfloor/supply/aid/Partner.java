package org.watchfloor.supply.aid;

import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.Together;

/**
 * Somebody outside who helps, and is helped 互助单位.
 *
 * @param number its number in the district's list
 * @param name what it is called
 * @param contact who answers there, a name or a post; null if not known
 * @param phone the telephone of that desk; null if not known
 * @param lends what it publishes to lend, in its own words; null if it has not
 * @param address where goods are handed over, in words; null if not known
 * @param at where that is
 * @param pointSource where that came from
 */
@Together({"at", "pointSource"})
public record Partner(
    String number,
    String name,
    @Nullable String contact,
    @Nullable String phone,
    @Nullable String lends,
    @Nullable String address,
    GeoPoint at,
    PointSource pointSource) {
  public Partner {
    pointSource = PointSource.of(pointSource);
  }
}
