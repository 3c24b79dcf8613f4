package org.watchfloor.warning.forecast;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A forecast and whether it counts at a moment.
 *
 * @param by the newest one that counts in its place, if one does
 */
public record StandingForecast(Forecast forecast, ForecastState state, Optional<Forecast> by) {

  /**
   * How a forecast stands. One that was replaced does not come back when the time of its
   * replacement ends: the agency has said something else since.
   *
   * @param all every forecast that could replace it
   */
  static StandingForecast of(Forecast one, List<Forecast> all, Instant now) {
    Optional<Forecast> by = all.stream().filter(one::supersededBy).max(Forecast.OLDEST_FIRST);
    return new StandingForecast(one, state(one, by.isPresent(), now), by);
  }

  private static ForecastState state(Forecast one, boolean replaced, Instant now) {
    if (!one.stands()) {
      return ForecastState.WITHDRAWN;
    }
    if (replaced) {
      return ForecastState.SUPERSEDED;
    }
    return one.over(now) ? ForecastState.OVER : ForecastState.COUNTS;
  }

  /** Whether it counts. */
  public boolean counts() {
    return state == ForecastState.COUNTS;
  }
}
