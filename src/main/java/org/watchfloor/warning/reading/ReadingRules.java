package org.watchfloor.warning.reading;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** How readings are judged, read once from {@code warning/readings.yaml}. Any thread. */
@Singleton
public final class ReadingRules {
  private static final String FILE = "/warning/readings.yaml";

  private final int silentIntervals;
  private final Duration silentUnknown;
  private final Duration forgotten;
  private final TrendRule trend;
  private final Map<Quantity, Bounds> bounds = new EnumMap<>(Quantity.class);

  /**
   * How a trend is reckoned.
   *
   * @param back against the reading nearest to this long before
   * @param least at least so long before
   * @param most at most so long before
   * @param steady slower than so many centimetres an hour is steady
   */
  record TrendRule(Duration back, Duration least, Duration most, double steady) {}

  /**
   * What can be, in the unit of a quantity.
   *
   * @param jump what may change at once; null for no limit
   * @param perHour what may be added for each hour since the reading before
   * @param fromMarks how far from every mark of the station it may lie; null for no limit
   * @param factors the unit mistakes looked for
   */
  record Bounds(
      double min,
      double max,
      @Nullable Double jump,
      @Nullable Double perHour,
      @Nullable Double fromMarks,
      List<Double> factors) {}

  @Inject
  ReadingRules() {
    LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
    try (InputStream in = Objects.requireNonNull(ReadingRules.class.getResourceAsStream(FILE))) {
      Map<?, ?> root = (Map<?, ?>) new Load(settings).loadFromInputStream(in);
      Map<?, ?> silent = map(root, "silent");
      silentIntervals = (int) number(silent, "intervals");
      silentUnknown = minutes(silent, "unknown_minutes");
      forgotten = Duration.ofHours((long) number(root, "forgotten_hours"));
      Map<?, ?> slope = map(root, "trend");
      trend =
          new TrendRule(
              minutes(slope, "back_minutes"),
              minutes(slope, "least_minutes"),
              minutes(slope, "most_minutes"),
              number(slope, "steady_cm_per_hour"));
      Map<?, ?> plausible = map(root, "plausible");
      for (Quantity quantity : Quantity.values()) {
        bounds.put(quantity, bounds(map(plausible, quantity.name())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** After how long without a word a station is silent. */
  Duration silence(Gauge gauge) {
    Integer every = gauge.everyMinutes();
    return every == null ? silentUnknown : Duration.ofMinutes((long) every * silentIntervals);
  }

  /** How old a reading may be and still say how things stand. */
  Duration forgotten() {
    return forgotten;
  }

  TrendRule trend() {
    return trend;
  }

  Bounds bounds(Quantity quantity) {
    return Objects.requireNonNull(bounds.get(quantity));
  }

  private static Bounds bounds(Map<?, ?> row) {
    return new Bounds(
        number(row, "min"),
        number(row, "max"),
        findNumber(row, "jump"),
        findNumber(row, "per_hour"),
        findNumber(row, "from_marks"),
        ((List<?>) must(row, "factors"))
            .stream().map(one -> ((Number) one).doubleValue()).toList());
  }

  private static Duration minutes(Map<?, ?> row, String key) {
    return Duration.ofMinutes((long) number(row, key));
  }

  private static double number(Map<?, ?> row, String key) {
    return ((Number) must(row, key)).doubleValue();
  }

  private static @Nullable Double findNumber(Map<?, ?> row, String key) {
    return row.get(key) instanceof Number found ? found.doubleValue() : null;
  }

  private static Map<?, ?> map(Map<?, ?> row, String key) {
    return (Map<?, ?>) must(row, key);
  }

  private static Object must(Map<?, ?> row, String key) {
    return Objects.requireNonNull(row.get(key), () -> FILE + ": no " + key + " in " + row);
  }
}
