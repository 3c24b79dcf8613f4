package org.watchfloor.team.cover;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** How a fire station of the map sets out, read once from {@code team/cover.yaml}. Any thread. */
@Singleton
final class StationTurnout {
  private static final String FILE = "/team/cover.yaml";

  private final double minutes;
  private final double sameMetres;

  @Inject
  StationTurnout() {
    LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
    try (InputStream in =
        Objects.requireNonNull(StationTurnout.class.getResourceAsStream(FILE), FILE)) {
      Map<?, ?> root = (Map<?, ?>) new Load(settings).loadFromInputStream(in);
      minutes = number(root, "turnout", "minutes");
      sameMetres = number(root, "same", "metres");
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** From the alarm to the gate, minutes. */
  double minutes() {
    return minutes;
  }

  /** A team at home as near as this is the crew of that station, metres. */
  double sameMetres() {
    return sameMetres;
  }

  private static double number(Map<?, ?> root, String row, String key) {
    if (root.get(row) instanceof Map<?, ?> found && found.get(key) instanceof Number number) {
      return number.doubleValue();
    }
    throw new IllegalStateException(FILE + ": no " + row + "." + key);
  }
}
