package org.watchfloor.exchange.hall;

import jakarta.inject.Inject;
import java.time.Duration;
import org.watchfloor.base.Message;
import org.watchfloor.task.Progress;
import org.watchfloor.task.ScheduledJob;

/** Says at the hall that this seat is there, and comes back to it after it was lost. */
final class HallKeeper implements ScheduledJob {
  private final HallService hall;

  @Inject
  HallKeeper(HallService hall) {
    this.hall = hall;
  }

  @Override
  public Message name() {
    return Message.of("exchange.hall.task.keep");
  }

  @Override
  public Duration period() {
    return Duration.ofSeconds(3);
  }

  @Override
  public void run(Progress progress) {
    hall.beat();
  }
}
