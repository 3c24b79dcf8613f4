package org.watchfloor.incident.rule;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.watchfloor.base.HealthCheck;
import org.watchfloor.base.Message;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.rule.RuleFault;
import org.watchfloor.rule.RuleFile;

/** Whether the station's own rule files can be used; if not, which line to mend. */
final class RuleHealth implements HealthCheck {
  private final Set<OwnRules> rules;

  @Inject
  RuleHealth(Set<OwnRules> rules) {
    this.rules = rules;
  }

  @Override
  public Message name() {
    return Message.of("rule.health.name");
  }

  @Override
  public Result check() {
    List<RuleFile<?>> files = rules.stream().flatMap(one -> one.files().stream()).toList();
    List<RuleFault> faults = files.stream().flatMap(file -> file.faults().stream()).toList();
    return faults.isEmpty()
        ? new Result(
            State.OK,
            Message.of(
                "rule.health.ok", files.size(), files.stream().filter(RuleFile::own).count()))
        : new Result(
            State.FAILED, Message.of("rule.health.fault", faults.getFirst().said(), faults.size()));
  }
}
