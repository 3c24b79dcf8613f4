package org.watchfloor.supply.transit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** How long is too long, read once from {@code supply/transit.yaml}. Any thread. */
@Singleton
final class TransitLimits {
  private static final String FILE = "/supply/transit.yaml";

  private final Duration leaving;
  private final Duration unknown;
  private final double times;
  private final double plus;

  @Inject
  TransitLimits() {
    LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
    try (InputStream in =
        Objects.requireNonNull(TransitLimits.class.getResourceAsStream(FILE), FILE)) {
      Map<?, ?> root = (Map<?, ?>) new Load(settings).loadFromInputStream(in);
      leaving = minutes(number(root, "leaving", "minutes"));
      unknown = minutes(number(root, "unknown", "minutes"));
      times = number(root, "driving", "times");
      plus = number(root, "driving", "plus");
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** How long an order may wait in the depot. */
  Duration leaving() {
    return leaving;
  }

  /** How long goods may be on a way that takes so many minutes. */
  Duration driving(double wayMinutes) {
    return minutes(wayMinutes * times + plus);
  }

  /** How long goods may be on a way nobody knows. */
  Duration unknown() {
    return unknown;
  }

  private static Duration minutes(double minutes) {
    return Duration.ofSeconds(Math.round(minutes * 60));
  }

  private static double number(Map<?, ?> root, String row, String key) {
    if (root.get(row) instanceof Map<?, ?> found && found.get(key) instanceof Number number) {
      return number.doubleValue();
    }
    throw new IllegalStateException(FILE + ": no " + row + "." + key);
  }
}
