package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import java.time.Duration;
import org.watchfloor.base.Message;
import org.watchfloor.task.Progress;
import org.watchfloor.task.ScheduledJob;
import org.watchfloor.task.power.PowerWatch;

/** Looks at what the machine runs on, so that a plug that was pulled is seen before it is dark. */
final class PowerJob implements ScheduledJob {
  private static final Duration PERIOD = Duration.ofSeconds(15);

  private final PowerWatch power;

  @Inject
  PowerJob(PowerWatch power) {
    this.power = power;
  }

  @Override
  public Message name() {
    return Message.of("app.power.task");
  }

  @Override
  public Duration period() {
    return PERIOD;
  }

  @Override
  public void run(Progress progress) {
    power.look();
  }
}
