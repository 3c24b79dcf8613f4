package org.watchfloor.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanLevel;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.store.DataFolder;

/**
 * Which levels need a second officer, and how soon: the plan says, else the rule of the house in
 * {@code second-officer.yaml}. Any thread but the JavaFX thread for the first question.
 */
@Singleton
public final class SecondOfficerRule implements OwnRules {
  private final RuleFile<House> file;

  /** What the file says. */
  private record House(
      Set<ResponseLevel> levels, Duration confirmWithin, Duration overrideWithin) {}

  @Inject
  SecondOfficerRule(DataFolder data) {
    file = new RuleFile<>(data, "/response/second-officer.yaml", SecondOfficerRule::read);
  }

  /** Whether a decision about a level of a plan must be confirmed by a second officer. */
  public boolean needed(Plan plan, ResponseLevel level) {
    return plan.find(level)
        .flatMap(PlanLevel::secondOfficer)
        .orElseGet(() -> file.rules().levels().contains(level));
  }

  /** How long an answer to a request may take. */
  public Duration confirmWithin() {
    return file.rules().confirmWithin();
  }

  /** How soon a decision that did not wait must be confirmed after the fact. */
  public Duration overrideWithin() {
    return file.rules().overrideWithin();
  }

  @Override
  public List<RuleFile<?>> files() {
    return List.of(file);
  }

  private static Optional<House> read(RuleSheet sheet, String text) {
    return sheet
        .root(text, "version", "levels", "confirm_within", "override_within", "status")
        .map(root ->
            new House(
                root.constants("levels", ResponseLevel.class).stream().collect(Collectors.toSet()),
                root.length("confirm_within"),
                root.length("override_within")));
  }
}
