package org.watchfloor.exchange.hall;

import jakarta.inject.Inject;
import java.time.Duration;
import org.watchfloor.base.Message;
import org.watchfloor.task.Progress;
import org.watchfloor.task.ScheduledJob;
import org.watchfloor.task.Startable;

/** Is woken by what other seats write, until the console ends. */
final class HallEar implements ScheduledJob, Startable {
  private final HallService hall;
  private volatile boolean ended;

  @Inject
  HallEar(HallService hall) {
    this.hall = hall;
  }

  @Override
  public Message name() {
    return Message.of("exchange.hall.task.listen");
  }

  @Override
  public Duration period() {
    return Duration.ofMillis(500);
  }

  @Override
  public boolean waits() {
    return true;
  }

  /** Lasts as long as the hall is in reach. */
  @Override
  public void run(Progress progress) {
    hall.listen(() -> !ended);
  }

  @Override
  public Order order() {
    return Order.JOBS;
  }

  @Override
  public void start() {
    ended = false;
  }

  @Override
  public void stop() {
    ended = true;
    hall.end();
  }
}
