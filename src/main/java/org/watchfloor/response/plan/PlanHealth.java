package org.watchfloor.response.plan;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.HealthCheck;
import org.watchfloor.base.Message;

/** Whether the plan files can be used: found out on the system page, not at 3 a.m. */
final class PlanHealth implements HealthCheck {
  private final PlanShelf shelf;

  @Inject
  PlanHealth(PlanShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public Message name() {
    return Message.of("response.health.name");
  }

  @Override
  public Result check() {
    List<PlanFault> faults = shelf.faults();
    if (!faults.isEmpty()) {
      return new Result(
          State.FAILED,
          Message.of("response.health.fault", faults.getFirst().said(), faults.size()));
    }
    int usable = shelf.plans().size();
    return usable == 0
        ? new Result(State.FAILED, Message.of("response.health.none"))
        : new Result(State.OK, Message.of("response.health.ok", usable));
  }
}
