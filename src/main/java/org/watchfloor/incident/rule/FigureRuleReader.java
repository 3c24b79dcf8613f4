package org.watchfloor.incident.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.rule.FigureRules.Window;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.rule.RuleSheet.Row;

/** Reads {@code figures.yaml}; the layout is explained in the file itself. Pure; any thread. */
final class FigureRuleReader {
  private FigureRuleReader() {}

  /** The rules of a text; what is wrong stands on the sheet. */
  static Optional<FigureRules> read(RuleSheet sheet, String text) {
    return sheet
        .root(text, "version", "indicators", "invariants", "thresholds", "windows")
        .map(FigureRuleReader::rules);
  }

  private static FigureRules rules(Row root) {
    if (root.number("version").compareTo(BigDecimal.ONE) > 0) {
      root.fault("version", Message.of("rule.reason.newer"));
    }
    List<Indicator> known = new ArrayList<>();
    for (Row row : root.rows("indicators", "key", "group", "zh", "en", "unit", "whole", "falls")) {
      Indicator one = indicator(row);
      if (known.stream().anyMatch(other -> other.key().equals(one.key()))) {
        row.fault("key", Message.of("rule.reason.twice", one.key()));
      }
      known.add(one);
    }
    if (known.isEmpty()) {
      root.fault("indicators", Message.of("rule.reason.missing", "indicators"));
    }
    return new FigureRules(
        known,
        root.rows("invariants", "parts", "whole", "exact", "source", "status").stream()
            .map(row -> invariant(row, known))
            .toList(),
        root.rows("thresholds", "classes", "types", "of", "from", "source", "status").stream()
            .map(row -> threshold(row, known))
            .toList(),
        root.rows("windows", "classes", "types", "length", "source", "status").stream()
            .map(
                row -> new Window(RuleParts.scope(row), row.length("length"), RuleParts.basis(row)))
            .toList());
  }

  private static Indicator indicator(Row row) {
    Optional<Row> unit = row.row("unit", "zh", "en");
    return new Indicator(
        row.text("key"),
        row.constant("group", Indicator.Group.class),
        row.text("zh"),
        row.text("en"),
        unit.map(words -> words.text("zh")).orElse(""),
        unit.map(words -> words.text("en")).orElse(""),
        row.yes("whole"),
        row.yes("falls"));
  }

  private static Invariant invariant(Row row, List<Indicator> known) {
    String whole = row.text("whole");
    if (!whole.isEmpty() && known.stream().noneMatch(one -> one.key().equals(whole))) {
      row.fault("whole", Message.of("rule.reason.noFigure", whole));
    }
    return new Invariant(
        RuleParts.figures(row, "parts", known), whole, row.yes("exact"), RuleParts.basis(row));
  }

  private static Threshold threshold(Row row, List<Indicator> known) {
    Map<Severity, BigDecimal> from = new EnumMap<>(Severity.class);
    row.row("from", "extraordinary", "major", "large", "ordinary")
        .ifPresent(steps ->
            steps
                .keys()
                .forEach(step -> severity(step).ifPresent(at -> from.put(at, steps.number(step)))));
    BigDecimal above = null;
    for (BigDecimal step : from.values()) {
      if (above != null && step.compareTo(above) >= 0) {
        row.fault("from", Message.of("rule.reason.steps"));
      }
      above = step;
    }
    return new Threshold(
        RuleParts.scope(row), RuleParts.figures(row, "of", known), from, RuleParts.basis(row));
  }

  private static Optional<Severity> severity(String name) {
    for (Severity one : Severity.values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
