package org.watchfloor.response.consultation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.store.DataFolder;
import org.watchfloor.warning.WarningColour;

/**
 * Which warnings call for a consultation and how soon, as it holds at this station: {@code
 * consultation.yaml}. Any thread but the JavaFX thread for the first question.
 */
@Singleton
final class ConsultationRules implements OwnRules {
  private final RuleFile<Called> file;

  /** What the file says. */
  private record Called(WarningColour colour, Duration within) {}

  @Inject
  ConsultationRules(DataFolder data) {
    file = new RuleFile<>(data, "/response/consultation.yaml", ConsultationRules::read);
  }

  /** At least of this colour a warning calls for one. */
  WarningColour colour() {
    return file.rules().colour();
  }

  /** How soon after the warning was known. */
  Duration within() {
    return file.rules().within();
  }

  @Override
  public List<RuleFile<?>> files() {
    return List.of(file);
  }

  private static Optional<Called> read(RuleSheet sheet, String text) {
    return sheet
        .root(text, "version", "warning")
        .flatMap(root -> root.row("warning", "color", "within"))
        .map(row -> new Called(row.constant("color", WarningColour.class), row.length("within")));
  }
}
