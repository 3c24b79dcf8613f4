package org.watchfloor.response.consultation;

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
import org.watchfloor.warning.WarningColour;

/**
 * Which warnings call for a consultation and how soon: data, read once from {@code
 * response/consultation.yaml}. Any thread.
 */
@Singleton
final class ConsultationRules {
  private static final String FILE = "/response/consultation.yaml";

  private final WarningColour colour;
  private final Duration within;

  @Inject
  ConsultationRules() {
    LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
    try (InputStream in =
        Objects.requireNonNull(ConsultationRules.class.getResourceAsStream(FILE))) {
      Map<?, ?> root = (Map<?, ?>) new Load(settings).loadFromInputStream(in);
      Map<?, ?> warning = (Map<?, ?>) Objects.requireNonNull(root.get("warning"));
      colour = WarningColour.valueOf(String.valueOf(warning.get("color")));
      within = Duration.parse(String.valueOf(warning.get("within")));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** At least of this colour a warning calls for one. */
  WarningColour colour() {
    return colour;
  }

  /** How soon after the warning was known. */
  Duration within() {
    return within;
  }
}
