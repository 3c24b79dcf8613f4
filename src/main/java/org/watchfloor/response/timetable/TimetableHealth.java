package org.watchfloor.response.timetable;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.HealthCheck;
import org.watchfloor.base.Message;
import org.watchfloor.incident.rule.RuleFault;

/** Whether the station's own hours can be used; if not, which line to mend. */
final class TimetableHealth implements HealthCheck {
  private final Hours hours;

  @Inject
  TimetableHealth(Hours hours) {
    this.hours = hours;
  }

  @Override
  public Message name() {
    return Message.of("timetable.health.name");
  }

  @Override
  public Result check() {
    List<RuleFault> faults = hours.faults();
    return faults.isEmpty()
        ? new Result(State.OK, Message.of("timetable.health.ok"))
        : new Result(
            State.FAILED,
            Message.of("timetable.health.fault", faults.getFirst().said(), faults.size()));
  }
}
