package org.watchfloor.region.outage;

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

/** How long a troubled place may be silent, read once from {@code outage/silence.yaml}. */
@Singleton
final class SilenceLimits {
  private static final String FILE = "/outage/silence.yaml";

  private final Duration troubled;
  private final Duration unreached;

  @Inject
  SilenceLimits() {
    LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
    try (InputStream in =
        Objects.requireNonNull(SilenceLimits.class.getResourceAsStream(FILE), FILE)) {
      Map<?, ?> root = (Map<?, ?>) new Load(settings).loadFromInputStream(in);
      troubled = minutes(root, "troubled");
      unreached = minutes(root, "unreached");
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** How long nobody may hear of a place. */
  Duration of(Reach reach) {
    return reach.silent() ? unreached : troubled;
  }

  private static Duration minutes(Map<?, ?> root, String row) {
    if (root.get(row) instanceof Map<?, ?> found && found.get("minutes") instanceof Number number) {
      return Duration.ofMinutes(number.longValue());
    }
    throw new IllegalStateException(FILE + ": no " + row + ".minutes");
  }
}
