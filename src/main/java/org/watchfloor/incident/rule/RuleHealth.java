package org.watchfloor.incident.rule;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.HealthCheck;
import org.watchfloor.base.Message;

/** Whether the station's own rule files can be used; if not, which line to mend. */
final class RuleHealth implements HealthCheck {
  private final RuleBook book;

  @Inject
  RuleHealth(RuleBook book) {
    this.book = book;
  }

  @Override
  public Message name() {
    return Message.of("rule.health.name");
  }

  @Override
  public Result check() {
    List<RuleFault> faults = book.faults();
    return faults.isEmpty()
        ? new Result(State.OK, Message.of("rule.health.ok", book.reports().rules().size()))
        : new Result(
            State.FAILED, Message.of("rule.health.fault", faults.getFirst().said(), faults.size()));
  }
}
