package org.watchfloor.incident.deadline;

import jakarta.inject.Inject;
import java.time.Duration;
import org.watchfloor.base.Message;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Progress;
import org.watchfloor.task.ScheduledJob;

/**
 * Looks each second whether a deadline has passed. It counts no time itself but compares with the
 * clock, so that it does not matter whether that ran, jumped or the machine was off.
 */
final class DeadlineWatch implements ScheduledJob {
  private final ClockService service;
  private final DataFolder folder;

  @Inject
  DeadlineWatch(ClockService service, DataFolder folder) {
    this.service = service;
    this.folder = folder;
  }

  @Override
  public Message name() {
    return Message.of("deadline.task.watch");
  }

  @Override
  public Duration period() {
    return Duration.ofSeconds(1);
  }

  @Override
  public boolean byClock() {
    return true;
  }

  @Override
  public void run(Progress progress) {
    if (!folder.readOnly()) {
      service.note();
    }
  }
}
