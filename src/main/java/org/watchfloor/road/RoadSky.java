package org.watchfloor.road;

import java.time.Instant;
import org.watchfloor.geo.road.Weather;

/**
 * The weather the roads are reckoned with.
 *
 * @param weather what was said last
 * @param since from when on
 * @param by the officer who said it; empty if nobody did
 */
public record RoadSky(Weather weather, Instant since, String by) {
  /** Nobody said anything: fair. */
  public static final RoadSky FAIR = new RoadSky(Weather.CLEAR, Instant.EPOCH, "");
}
