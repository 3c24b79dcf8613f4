package org.watchfloor.incident.dispatch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.incident.Severity;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.rule.RuleSheet.Row;
import org.watchfloor.rule.RuleStatus;
import org.watchfloor.store.DataFolder;

/**
 * How much the severity of an incident weighs where teams are short: {@code joint.yaml}. Any thread
 * but the JavaFX thread for the first question.
 */
@Singleton
public final class JointRules implements OwnRules {
  /** Beyond this a minute of the gravest would outweigh days of the rest. */
  private static final long MOST = 64;

  private final RuleFile<Map<Severity, Integer>> file;

  @Inject
  JointRules(DataFolder data) {
    file = new RuleFile<>(data, "/dispatch/joint.yaml", JointRules::read);
  }

  @Override
  public List<RuleFile<?>> files() {
    return List.of(file);
  }

  /** How many times an incident of this severity counts, 1 or more. */
  public int weight(Severity severity) {
    return Objects.requireNonNull(file.rules().get(severity));
  }

  static Optional<Map<Severity, Integer>> read(RuleSheet sheet, String text) {
    return sheet.root(text, "version", "weight").map(JointRules::weights);
  }

  private static Map<Severity, Integer> weights(Row all) {
    Map<Severity, Integer> weights = new EnumMap<>(Severity.class);
    long above = 0;
    for (Row row : all.rows("weight", "severity", "times", "status", "source")) {
      Severity severity = row.constant("severity", Severity.class);
      long times = row.number("times").longValue();
      row.text("source");
      row.constant("status", RuleStatus.class);
      if (severity.ordinal() != weights.size()) {
        row.fault("severity", Message.of("dispatch.joint.order", severity.name()));
      }
      boolean first = weights.isEmpty();
      if (times < 1 || times > MOST || !first && times != above && times * 2 > above) {
        row.fault("times", Message.of("dispatch.joint.weight", times));
      }
      above = times;
      weights.put(severity, (int) times);
    }
    for (Severity severity : Severity.values()) {
      if (!weights.containsKey(severity)) {
        all.fault("weight", Message.of("rule.reason.missing", severity.name()));
      }
    }
    return weights;
  }
}
