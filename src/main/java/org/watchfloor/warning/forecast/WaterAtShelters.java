package org.watchfloor.warning.forecast;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.shelter.ExpectedWater;
import org.watchfloor.shelter.WaterLevel;
import org.watchfloor.warning.reading.GaugeState;
import org.watchfloor.warning.reading.Measure;
import org.watchfloor.warning.reading.Quantity;
import org.watchfloor.warning.reading.ReadingService;
import org.watchfloor.warning.reading.Standing;

/** Tells the shelters how high water stands and is expected at the stations they name. */
final class WaterAtShelters implements ExpectedWater {
  /** What was measured longer ago says nothing of the water now. */
  private static final Duration FRESH = Duration.ofHours(24);

  private final ReadingService readings;
  private final ForecastService forecasts;
  private final WatchClock clock;

  @Inject
  WaterAtShelters(ReadingService readings, ForecastService forecasts, WatchClock clock) {
    this.readings = readings;
    this.forecasts = forecasts;
    this.clock = clock;
  }

  @Override
  public Map<String, WaterLevel> levels() {
    Instant now = clock.instant();
    Map<String, WaterLevel> levels = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (GaugeState state : readings.overview()) {
      names.put(state.gauge().number(), state.gauge().name());
      state
          .of(Quantity.WATER_LEVEL)
          .flatMap(standing -> measured(state, standing, now))
          .ifPresent(level -> levels.put(state.gauge().number(), level));
    }
    for (StandingForecast one : forecasts.counting()) {
      Predicted what = one.forecast().what();
      HeightDatum datum = what.datum();
      if (what.measure() == Measure.WATER && datum != null && what.until().isAfter(now)) {
        what.gauge()
            .ifPresent(gauge ->
                levels.merge(
                    gauge,
                    new WaterLevel(
                        metres(what.value()),
                        datum,
                        what.from(),
                        true,
                        names.getOrDefault(gauge, gauge)),
                    WaterAtShelters::higher));
      }
    }
    return levels;
  }

  private static Optional<WaterLevel> measured(GaugeState state, Standing standing, Instant now) {
    HeightDatum datum = standing.last().now().datum();
    Instant at = standing.last().now().at();
    return datum == null || at.isBefore(now.minus(FRESH))
        ? Optional.empty()
        : Optional.of(
            new WaterLevel(metres(standing.value()), datum, at, false, state.gauge().name()));
  }

  private static BigDecimal metres(double value) {
    return BigDecimal.valueOf(value);
  }

  /** The higher of two; one of another zero cannot be compared, and what is known first stays. */
  private static WaterLevel higher(WaterLevel known, WaterLevel other) {
    return known.datum() == other.datum() && other.metres().compareTo(known.metres()) > 0
        ? other
        : known;
  }

  @Override
  public Subscription onChange(Runnable changed) {
    Subscription measured = readings.onChange(changed);
    Subscription expected = forecasts.onChange(changed);
    return () -> {
      measured.close();
      expected.close();
    };
  }
}
