package org.watchfloor.incident.rule;

import java.util.List;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.incident.IncidentClass;
import org.watchfloor.rule.Basis;
import org.watchfloor.rule.RuleSheet.Row;
import org.watchfloor.rule.RuleStatus;

/** What rows of both rule files have in common. */
final class RuleParts {
  private RuleParts() {}

  static Scope scope(Row row) {
    return new Scope(Set.copyOf(row.constants("classes", IncidentClass.class)), row.texts("types"));
  }

  static Basis basis(Row row) {
    return new Basis(row.text("source"), row.constant("status", RuleStatus.class));
  }

  /** Keys of figures, each of which must be known. */
  static List<String> figures(Row row, String key, List<Indicator> known) {
    List<String> keys = row.texts(key);
    for (String one : keys) {
      if (known.stream().noneMatch(indicator -> indicator.key().equals(one))) {
        row.fault(key, Message.of("rule.reason.noFigure", one));
      }
    }
    return keys;
  }
}
