package org.watchfloor.incident.rule;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.rule.RuleFault;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.store.DataFolder;

/**
 * The rules of figures and of reporting that hold at this station. Any thread but the JavaFX thread
 * for the first question.
 */
@Singleton
public final class RuleBook implements OwnRules {
  private final RuleFile<FigureRules> figures;
  private final RuleFile<ReportRules> reports;

  @Inject
  RuleBook(DataFolder data) {
    figures = new RuleFile<>(data, "/incident/figures.yaml", FigureRuleReader::read);
    reports =
        new RuleFile<>(
            data,
            "/incident/reporting.yaml",
            (sheet, text) -> ReportRuleReader.read(sheet, text, figures.rules()));
  }

  /** The rules of figures. */
  public FigureRules figures() {
    return figures.rules();
  }

  /** The rules of reporting. */
  public ReportRules reports() {
    return reports.rules();
  }

  /** What is wrong with the station's own files; while anything is, the program's own hold. */
  public List<RuleFault> faults() {
    return files().stream().flatMap(file -> file.faults().stream()).toList();
  }

  @Override
  public List<RuleFile<?>> files() {
    return List.of(figures, reports);
  }
}
