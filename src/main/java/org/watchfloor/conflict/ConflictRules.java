package org.watchfloor.conflict;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.base.Message;
import org.watchfloor.rule.Basis;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.rule.RuleSheet.Row;
import org.watchfloor.rule.RuleStatus;
import org.watchfloor.store.DataFolder;

/**
 * On whose table a contradiction lies and by when it is settled, by its kind: {@code
 * conflicts.yaml}. Any thread but the JavaFX thread for the first question.
 */
@Singleton
public final class ConflictRules implements OwnRules {
  private static final String FILE = "/conflict/conflicts.yaml";

  private final RuleFile<All> file;

  /**
   * What one row says.
   *
   * @param owner the post, as plans name it
   * @param within how long after both entries are at this station
   * @param basis whose figure it is
   */
  public record Duty(String owner, Duration within, Basis basis) {}

  private record All(Duty otherwise, Map<String, Duty> about) {}

  @Inject
  ConflictRules(DataFolder data) {
    file = new RuleFile<>(data, FILE, ConflictRules::read);
  }

  @Override
  public List<RuleFile<?>> files() {
    return List.of(file);
  }

  /**
   * Whose a contradiction by a rule is: that of the rule itself, of its kind, else of all others.
   */
  public Duty of(String rule) {
    All all = file.rules();
    Duty kind = all.about().getOrDefault(kind(rule), all.otherwise());
    return all.about().getOrDefault(rule, kind);
  }

  /** The first part of a rule's name: what kind of thing it is about. */
  static String kind(String rule) {
    return rule.substring(0, rule.indexOf('.'));
  }

  private static Optional<All> read(RuleSheet sheet, String text) {
    return sheet
        .root(text, "version", "otherwise", "rows")
        .flatMap(all ->
            all.row("otherwise", "owner", "within", "status", "source")
                .map(otherwise -> new All(duty(otherwise), rows(all))));
  }

  private static Map<String, Duty> rows(Row all) {
    Map<String, Duty> rows = new HashMap<>();
    for (Row row : all.rows("rows", "about", "owner", "within", "status", "source")) {
      String about = row.text("about");
      if (rows.put(about, duty(row)) != null) {
        row.fault("about", Message.of("rule.reason.twice", about));
      }
    }
    Set<String> known =
        rows.keySet().stream().filter(about -> !about.contains(".")).collect(Collectors.toSet());
    for (Row row : all.rows("rows", "about", "owner", "within", "status", "source")) {
      String about = row.text("about");
      // A rule nobody knows would be read in silence and never hold.
      if (about.contains(".") && !known.contains(kind(about))) {
        row.fault(
            "about",
            Message.of(
                "rule.reason.unknown", about, String.join(", ", known.stream().sorted().toList())));
      }
    }
    return rows;
  }

  private static Duty duty(Row row) {
    return new Duty(
        row.text("owner"),
        row.length("within"),
        new Basis(row.text("source"), row.constant("status", RuleStatus.class)));
  }
}
