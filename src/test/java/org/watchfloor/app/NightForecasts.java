package org.watchfloor.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.watchfloor.base.WatchClock;
import org.watchfloor.warning.forecast.ForecastService;
import org.watchfloor.warning.forecast.NewForecast;

/**
 * What agencies forecast during the night: the tide in two bulletins, one of them misheard first,
 * and rain for the whole district.
 */
final class NightForecasts {
  private static final String TIDE = "CZ-01";
  private static final String AGENCY = "省水文局";

  private NightForecasts() {}

  static void add(FloodNight night) {
    ForecastService forecasts = night.get(ForecastService.class);
    Instant now = night.get(WatchClock.class).instant();
    Instant morning = now.plus(Duration.ofHours(6));
    forecasts.take(tide(2.31, morning, now.minus(Duration.ofMinutes(192))));
    String misheard = forecasts.take(tide(2.84, morning, now.minus(Duration.ofMinutes(12)))).id();
    forecasts.withdraw(misheard, "回拨核对，应为 2.48 米");
    forecasts.take(tide(2.48, morning, now.minus(Duration.ofMinutes(12))));
    forecasts.take(
        NewForecast.rain(Optional.empty(), 45, 3, now.plus(Duration.ofHours(3)), "区气象局")
            .issued(now.minus(Duration.ofMinutes(30))));
  }

  private static NewForecast tide(double metres, Instant until, Instant issued) {
    return NewForecast.level(TIDE, metres, until, AGENCY).issued(issued);
  }
}
