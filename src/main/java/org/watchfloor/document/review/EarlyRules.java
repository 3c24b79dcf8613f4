package org.watchfloor.document.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.rule.Basis;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.rule.RuleSheet.Row;
import org.watchfloor.rule.RuleStatus;
import org.watchfloor.store.DataFolder;

/**
 * Which steps of the record each of the five earlies is measured between: {@code
 * five-earlies.yaml}. Any thread but the JavaFX thread for the first question.
 */
@Singleton
public final class EarlyRules implements OwnRules {
  private static final String FILE = "/document/five-earlies.yaml";

  private final RuleFile<List<Rule>> file;

  /** Which entries count. */
  public enum Scope {
    /** Those about the incident. */
    CASE,
    /** All of the time in which it went on. */
    PERIOD
  }

  /**
   * What one row says.
   *
   * @param early what it is a measure of
   * @param stretch between which steps
   * @param scope which entries count
   * @param basis how sure that is
   */
  public record Rule(Early early, Stretch stretch, Scope scope, Basis basis) {}

  @Inject
  EarlyRules(DataFolder data) {
    file = new RuleFile<>(data, FILE, EarlyRules::read);
  }

  @Override
  public List<RuleFile<?>> files() {
    return List.of(file);
  }

  /** The rows in the order of the file. */
  public List<Rule> rules() {
    return file.rules();
  }

  private static Optional<List<Rule>> read(RuleSheet sheet, String text) {
    return sheet.root(text, "version", "rows").map(EarlyRules::rows);
  }

  private static List<Rule> rows(Row all) {
    List<Rule> rules = new ArrayList<>();
    Set<Stretch> seen = EnumSet.noneOf(Stretch.class);
    for (Row row : all.rows("rows", "early", "stretch", "scope", "status", "source")) {
      Rule rule =
          new Rule(
              row.constant("early", Early.class),
              row.constant("stretch", Stretch.class),
              row.constant("scope", Scope.class),
              new Basis(row.text("source"), row.constant("status", RuleStatus.class)));
      if (!seen.add(rule.stretch())) {
        row.fault("stretch", Message.of("rule.reason.twice", rule.stretch().name()));
      }
      rules.add(rule);
    }
    return rules;
  }
}
