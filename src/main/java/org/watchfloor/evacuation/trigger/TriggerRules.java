package org.watchfloor.evacuation.trigger;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.risk.RiskColor;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.rule.RuleSheet.Row;
import org.watchfloor.rule.RuleStatus;
import org.watchfloor.store.DataFolder;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningKind;

/**
 * Which warning and which level asks for people of which risk points to be moved: {@code
 * triggers.yaml}. Any thread but the JavaFX thread for the first question.
 */
@Singleton
public final class TriggerRules implements OwnRules {
  private final RuleFile<All> file;

  private record All(List<Level> levels, List<Warned> warnings) {}

  /** From a level on, for some hazards. */
  private record Level(ResponseLevel from, List<Hazard> hazards, List<RiskColor> risks) {}

  /** From a colour on, for some events by code or name. */
  private record Warned(WarningColour from, List<String> events, List<RiskColor> risks) {}

  @Inject
  TriggerRules(DataFolder data) {
    file = new RuleFile<>(data, "/evacuation/triggers.yaml", TriggerRules::read);
  }

  @Override
  public List<RuleFile<?>> files() {
    return List.of(file);
  }

  /** The colours of risk points whose people a response in force asks to move; none for most. */
  public Set<RiskColor> of(Hazard hazard, ResponseLevel level) {
    Set<RiskColor> found = new HashSet<>();
    for (Level row : file.rules().levels()) {
      if (!row.from().isAbove(level) && row.hazards().contains(hazard)) {
        found.addAll(row.risks());
      }
    }
    return found;
  }

  /** The same of a warning that stands. */
  public Set<RiskColor> of(WarningKind kind, WarningColour colour) {
    Set<RiskColor> found = new HashSet<>();
    for (Warned row : file.rules().warnings()) {
      if (colour.atLeast(row.from()) && row.events().stream().anyMatch(kind::isCalled)) {
        found.addAll(row.risks());
      }
    }
    return found;
  }

  private static Optional<All> read(RuleSheet sheet, String text) {
    return sheet.root(text, "version", "level", "warning").map(TriggerRules::all);
  }

  private static All all(Row root) {
    List<Level> levels = new ArrayList<>();
    for (Row row : root.rows("level", "from", "hazards", "risks", "status", "source")) {
      levels.add(
          new Level(
              row.constant("from", ResponseLevel.class),
              row.constants("hazards", Hazard.class),
              row.constants("risks", RiskColor.class)));
      rests(row);
    }
    List<Warned> warnings = new ArrayList<>();
    for (Row row : root.rows("warning", "from", "events", "risks", "status", "source")) {
      warnings.add(
          new Warned(
              row.constant("from", WarningColour.class),
              row.texts("events"),
              row.constants("risks", RiskColor.class)));
      rests(row);
    }
    return new All(levels, warnings);
  }

  /** What a row rests on must be said, whoever reads it. */
  private static void rests(Row row) {
    row.text("source");
    row.constant("status", RuleStatus.class);
  }
}
