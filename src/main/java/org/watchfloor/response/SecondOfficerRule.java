package org.watchfloor.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanLevel;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * Which levels need a second officer, and how soon: the plan says, else the house's rule in {@code
 * response/second-officer.yaml}. Any thread.
 */
@Singleton
public final class SecondOfficerRule {
  private static final String FILE = "/response/second-officer.yaml";

  private final Set<ResponseLevel> levels = EnumSet.noneOf(ResponseLevel.class);
  private final Duration confirmWithin;
  private final Duration overrideWithin;

  @Inject
  SecondOfficerRule() {
    LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
    try (InputStream in =
        Objects.requireNonNull(SecondOfficerRule.class.getResourceAsStream(FILE), FILE)) {
      Map<?, ?> root = (Map<?, ?>) new Load(settings).loadFromInputStream(in);
      for (Object rank : (List<?>) Objects.requireNonNull(root.get("levels"), FILE)) {
        levels.add(ResponseLevel.ofRank((Integer) rank).orElseThrow());
      }
      confirmWithin = Duration.parse(String.valueOf(root.get("confirm_within")));
      overrideWithin = Duration.parse(String.valueOf(root.get("override_within")));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** Whether a decision about a level of a plan must be confirmed by a second officer. */
  public boolean needed(Plan plan, ResponseLevel level) {
    return plan.find(level)
        .flatMap(PlanLevel::secondOfficer)
        .orElseGet(() -> levels.contains(level));
  }

  /** How long an answer to a request may take. */
  public Duration confirmWithin() {
    return confirmWithin;
  }

  /** How soon a decision that did not wait must be confirmed after the fact. */
  public Duration overrideWithin() {
    return overrideWithin;
  }
}
