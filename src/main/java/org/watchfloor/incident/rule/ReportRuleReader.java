package org.watchfloor.incident.rule;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.rule.ReportRule.Case;
import org.watchfloor.incident.rule.ReportRule.Duty;
import org.watchfloor.incident.rule.ReportRule.Repeat;
import org.watchfloor.incident.rule.ReportRule.Start;
import org.watchfloor.incident.rule.ReportRule.Until;
import org.watchfloor.incident.rule.ReportRule.Words;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.rule.RuleSheet.Row;

/** Reads {@code reporting.yaml}; the layout is explained in the file itself. Pure; any thread. */
final class ReportRuleReader {
  private final FigureRules figures;

  private ReportRuleReader(FigureRules figures) {
    this.figures = figures;
  }

  /** The rules of a text; what is wrong stands on the sheet. */
  static Optional<ReportRules> read(RuleSheet sheet, String text, FigureRules figures) {
    return sheet
        .root(text, "version", "clock", "short", "rules")
        .map(new ReportRuleReader(figures)::rules);
  }

  private ReportRules rules(Row root) {
    if (root.number("version").compareTo(BigDecimal.ONE) > 0) {
      root.fault("version", Message.of("rule.reason.newer"));
    }
    Optional<Row> clock = root.row("clock", "amber", "red", "kept", "source", "status");
    double amber = clock.map(row -> share(row, "amber")).orElse(0.5);
    double red = clock.map(row -> share(row, "red")).orElse(0.8);
    if (amber > red) {
      root.fault("clock", Message.of("rule.reason.shares"));
    }
    int shortForm =
        root.row("short", "characters", "source", "status")
            .map(row -> row.number("characters").intValue())
            .orElse(0);
    List<ReportRule> rules = new ArrayList<>();
    for (Row row : rows(root)) {
      ReportRule rule = rule(row);
      if (rules.stream().anyMatch(other -> other.key().equals(rule.key()))) {
        row.fault("key", Message.of("rule.reason.twice", rule.key()));
      }
      rules.add(rule);
    }
    Duration kept = clock.map(row -> row.length("kept")).orElse(Duration.ZERO);
    return new ReportRules(amber, red, kept, shortForm, rules);
  }

  private static List<Row> rows(Row root) {
    return root.rows(
        "rules",
        "key",
        "name",
        "duty",
        "chain",
        "kind",
        "when",
        "start",
        "within",
        "repeat",
        "until",
        "channels",
        "from",
        "to",
        "valid_from",
        "valid_to",
        "source",
        "status");
  }

  private static double share(Row row, String key) {
    double share = row.number(key).doubleValue();
    if (share > 1) {
      row.fault(key, Message.of("rule.reason.share", key));
    }
    return share;
  }

  private ReportRule rule(Row row) {
    String key = row.text("key");
    if (!key.matches("[A-Z0-9_]{1,24}")) {
      row.fault("key", Message.of("rule.reason.key", key));
    }
    return new ReportRule(
        key,
        words(row, "name"),
        row.constant("duty", Duty.class),
        row.constant("chain", Chain.class),
        row.constant("kind", Stage.class),
        cases(row),
        row.constant("start", Start.class),
        row.has("repeat") && !row.has("within") ? Duration.ZERO : row.length("within"),
        row.has("repeat")
            ? row.row("repeat", "every", "daily").map(this::repeat)
            : Optional.empty(),
        row.find("until", Until.class).orElse(Until.FINAL),
        Set.copyOf(row.constants("channels", Channel.class)),
        words(row, "from"),
        words(row, "to"),
        day(row, "valid_from"),
        day(row, "valid_to"),
        RuleParts.basis(row));
  }

  private static Optional<LocalDate> day(Row row, String key) {
    return row.has(key) ? Optional.of(row.day(key)) : Optional.empty();
  }

  private Repeat repeat(Row row) {
    if (row.has("every") == row.has("daily")) {
      row.fault("every", Message.of("rule.reason.repeat"));
    }
    Optional<Duration> every =
        row.has("every") ? Optional.of(row.length("every")) : Optional.empty();
    if (every.filter(Duration::isZero).isPresent()) {
      row.fault("every", Message.of("rule.reason.repeat"));
      every = Optional.of(Duration.ofDays(1));
    }
    return new Repeat(every, row.has("daily") ? Optional.of(row.hour("daily")) : Optional.empty());
  }

  private List<Case> cases(Row row) {
    List<Case> cases = new ArrayList<>();
    for (Row one : row.rows("when", "classes", "types", "least", "most", "figures", "from")) {
      List<String> keys = RuleParts.figures(one, "figures", figures.indicators());
      cases.add(
          new Case(
              RuleParts.scope(one),
              one.find("least", Severity.class),
              one.find("most", Severity.class),
              keys,
              keys.isEmpty() ? BigDecimal.ZERO : one.number("from")));
    }
    if (cases.isEmpty()) {
      cases.add(
          new Case(Scope.ALL, Optional.empty(), Optional.empty(), List.of(), BigDecimal.ZERO));
    }
    return cases;
  }

  private static Words words(Row row, String key) {
    return row.row(key, "zh", "en")
        .map(words -> new Words(words.text("zh"), words.text("en")))
        .orElse(new Words("", ""));
  }
}
