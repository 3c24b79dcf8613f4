package org.watchfloor.order.callout.rule;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.HealthCheck;
import org.watchfloor.base.Message;
import org.watchfloor.incident.rule.RuleFault;

/** Whether the station's own rules of calling out can be used; if not, which line to mend. */
public final class CalloutRuleHealth implements HealthCheck {
  private final CalloutRuleBook book;

  @Inject
  CalloutRuleHealth(CalloutRuleBook book) {
    this.book = book;
  }

  @Override
  public Message name() {
    return Message.of("callout.health.name");
  }

  @Override
  public Result check() {
    List<RuleFault> faults = book.faults();
    return faults.isEmpty()
        ? new Result(State.OK, Message.of("callout.health.ok", book.rules().lists().size()))
        : new Result(
            State.FAILED,
            Message.of("callout.health.fault", faults.getFirst().said(), faults.size()));
  }
}
