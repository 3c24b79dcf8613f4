package org.watchfloor.response.proposal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.StartCondition;

/**
 * Which hazard a warned event is answered as, where the plan does not say: data, read once from
 * {@code response/hazards.yaml}. Any thread.
 */
@Singleton
final class WarnedHazards {
  private static final String FILE = "/response/hazards.yaml";

  private final Map<String, Hazard> byEvent = new HashMap<>();

  @Inject
  WarnedHazards() {
    LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
    try (InputStream in = Objects.requireNonNull(WarnedHazards.class.getResourceAsStream(FILE))) {
      Map<?, ?> root = (Map<?, ?>) new Load(settings).loadFromInputStream(in);
      for (Object row : (List<?>) Objects.requireNonNull(root.get("hazards"))) {
        Map<?, ?> one = (Map<?, ?>) row;
        Hazard hazard = Hazard.valueOf(String.valueOf(one.get("hazard")));
        ((List<?>) Objects.requireNonNull(one.get("events")))
            .forEach(event -> byEvent.put(String.valueOf(event), hazard));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** What a condition about a measured figure starts: as it says itself, or by the table. */
  Hazard of(Plan plan, StartCondition condition) {
    return switch (condition) {
      case StartCondition.Warning warning -> of(plan, warning);
      case StartCondition.WaterLevel water -> said(plan, water.hazard(), "WATER_LEVEL");
      case StartCondition.Rainfall rain -> said(plan, rain.hazard(), "RAINFALL");
      case StartCondition.SuperiorResponse ignored -> plan.hazards().getFirst();
      case StartCondition.Situation ignored -> plan.hazards().getFirst();
      case StartCondition.PostDecision ignored -> plan.hazards().getFirst();
    };
  }

  private Hazard said(Plan plan, Optional<Hazard> own, String measured) {
    return own.or(() -> Optional.ofNullable(byEvent.get(measured)).filter(plan.hazards()::contains))
        .orElseGet(() -> plan.hazards().getFirst());
  }

  /** What a condition of a plan starts: as it says itself, by the table, or the plan's first. */
  Hazard of(Plan plan, StartCondition.Warning condition) {
    return condition
        .hazard()
        .or(() ->
            Optional.ofNullable(byEvent.get(condition.event())).filter(plan.hazards()::contains))
        .orElseGet(() -> plan.hazards().getFirst());
  }
}
