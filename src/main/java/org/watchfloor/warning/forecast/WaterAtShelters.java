package org.watchfloor.warning.forecast;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.shelter.ExpectedWater;
import org.watchfloor.shelter.StationWater;
import org.watchfloor.shelter.WaterLevel;
import org.watchfloor.warning.reading.Gauge;
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
  public Map<String, StationWater> stations() {
    Instant now = clock.instant();
    Map<String, List<WaterLevel>> expected = expected(now);
    Map<String, StationWater> stations = new HashMap<>();
    for (GaugeState state : readings.overview()) {
      Gauge gauge = state.gauge();
      Optional<Standing> standing = state.of(Quantity.WATER_LEVEL);
      List<WaterLevel> levels = expected.getOrDefault(gauge.number(), new ArrayList<>());
      Optional<WaterLevel> measured = standing.flatMap(one -> measured(one, now));
      measured.ifPresent(levels::add);
      stations.put(
          gauge.number(),
          new StationWater(
              gauge.name(),
              highest(levels),
              standing.map(one -> one.last().now().at()).orElse(null),
              measured.isEmpty()));
    }
    expected.forEach((gauge, levels) ->
        stations.putIfAbsent(gauge, new StationWater(gauge, highest(levels), null, true)));
    return stations;
  }

  private Map<String, List<WaterLevel>> expected(Instant now) {
    Map<String, List<WaterLevel>> levels = new HashMap<>();
    for (StandingForecast one : forecasts.counting()) {
      Predicted what = one.forecast().what();
      HeightDatum datum = what.datum();
      String gauge = what.gauge().orElse(null);
      if (gauge != null
          && datum != null
          && what.measure() == Measure.WATER
          && what.until().isAfter(now)) {
        levels
            .computeIfAbsent(gauge, none -> new ArrayList<>())
            .add(new WaterLevel(metres(what.value()), datum, what.from(), true));
      }
    }
    return levels;
  }

  private static Optional<WaterLevel> measured(Standing standing, Instant now) {
    HeightDatum datum = standing.last().now().datum();
    Instant at = standing.last().now().at();
    return datum == null || at.isBefore(now.minus(FRESH))
        ? Optional.empty()
        : Optional.of(new WaterLevel(metres(standing.value()), datum, at, false));
  }

  private static BigDecimal metres(double value) {
    return BigDecimal.valueOf(value);
  }

  /** The highest of each zero: those of two cannot be compared. Of two alike the measured one. */
  private static List<WaterLevel> highest(List<WaterLevel> levels) {
    Map<HeightDatum, WaterLevel> highest = new EnumMap<>(HeightDatum.class);
    for (WaterLevel level : levels) {
      highest.merge(
          level.datum(),
          level,
          (known, other) -> {
            int order = other.metres().compareTo(known.metres());
            return order > 0 || order == 0 && !other.expected() ? other : known;
          });
    }
    return List.copyOf(highest.values());
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
