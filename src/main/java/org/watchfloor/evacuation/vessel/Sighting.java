package org.watchfloor.evacuation.vessel;

import java.time.Instant;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;

/**
 * Where a vessel was.
 *
 * @param place where
 * @param pointSource where that came from
 * @param at when
 * @param by the post that said so; may be empty
 */
public record Sighting(GeoPoint place, PointSource pointSource, Instant at, String by) {
  public Sighting {
    pointSource = PointSource.of(pointSource);
  }
}
