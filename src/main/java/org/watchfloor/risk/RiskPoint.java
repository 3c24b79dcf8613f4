package org.watchfloor.risk;

import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.Together;

/**
 * A place where harm is to be expected.
 *
 * @param number its number in the district
 * @param name what it is called
 * @param kind what can go wrong there
 * @param color how dangerous it is
 * @param area the code of the area it lies in
 * @param at where it is
 * @param pointSource where that came from
 * @param households how many households it threatens, 0 or more
 * @param people how many people it threatens, 0 or more
 * @param post the post that answers for it, if named
 */
@Together({"at", "pointSource"})
public record RiskPoint(
    String number,
    String name,
    RiskKind kind,
    RiskColor color,
    @Nullable String area,
    GeoPoint at,
    PointSource pointSource,
    long households,
    long people,
    @Nullable String post) {
  public RiskPoint {
    pointSource = PointSource.of(pointSource);
  }
}
