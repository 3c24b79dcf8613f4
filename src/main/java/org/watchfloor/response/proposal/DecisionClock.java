package org.watchfloor.response.proposal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.response.plan.PlanLevel;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.rule.RuleSheet.Row;
import org.watchfloor.rule.RuleStatus;
import org.watchfloor.store.DataFolder;

/**
 * How long the decision about a proposed level may take: the plan says, else the rule of the house
 * in {@code decision-clock.yaml}. Any thread but the JavaFX thread for the first question.
 */
@Singleton
public final class DecisionClock implements OwnRules {
  private final RuleFile<Map<ResponseLevel, Duration>> file;

  @Inject
  DecisionClock(DataFolder data) {
    file = new RuleFile<>(data, "/response/decision-clock.yaml", DecisionClock::read);
  }

  /** The time from when somebody here could know; empty where nobody set one. */
  public Optional<Duration> within(PlanLevel level) {
    return level.decideWithin().or(() -> Optional.ofNullable(file.rules().get(level.level())));
  }

  @Override
  public List<RuleFile<?>> files() {
    return List.of(file);
  }

  private static Optional<Map<ResponseLevel, Duration>> read(RuleSheet sheet, String text) {
    Map<ResponseLevel, Duration> limits = new EnumMap<>(ResponseLevel.class);
    Optional<Row> root = sheet.root(text, "version", "limits");
    root.ifPresent(all ->
        all.rows("limits", "level", "within", "status", "source")
            .forEach(row -> {
              row.constant("status", RuleStatus.class);
              limits.put(row.constant("level", ResponseLevel.class), row.length("within"));
            }));
    return root.map(all -> limits);
  }
}
