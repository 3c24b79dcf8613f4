package org.watchfloor.warning.typhoon;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;

/**
 * Where a storm was, or is expected to be, at a moment.
 *
 * @param at when
 * @param where its centre
 * @param pointSource where that place came from
 * @param pressure in its centre, hPa; null if not given
 * @param wind the strongest mean wind near it, m/s; null if not given
 * @param averaging over how many seconds that mean is taken; null if not known
 * @param kind its class as it was given, or as its wind says where that is a two-minute mean; null
 *     if it cannot be told
 * @param towards the direction it moves to, degrees; null if not given
 * @param speed how fast it moves, km/h; null if not given
 * @param circles how far its winds blow; none given is none known
 * @param lead hours from the issue of the forecast; 0 for what was observed
 */
public record TrackPoint(
    Instant at,
    GeoPoint where,
    PointSource pointSource,
    @Nullable Double pressure,
    @Nullable Double wind,
    @Nullable Integer averaging,
    @Nullable StormClass kind,
    @Nullable Double towards,
    @Nullable Double speed,
    List<WindCircle> circles,
    int lead) {
  public TrackPoint {
    pointSource = PointSource.of(pointSource);
    circles = List.copyOf(circles);
  }

  /** How far a wind blows. */
  public Optional<WindCircle> circle(WindScale scale) {
    return circles.stream().filter(one -> one.scale() == scale).findFirst();
  }
}
