package org.watchfloor.drill.practice;

import jakarta.inject.Inject;
import java.time.Duration;
import org.watchfloor.base.Message;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Progress;
import org.watchfloor.task.ScheduledJob;

/** Has simulated participants answer while a console runs. */
final class PracticeJob implements ScheduledJob {
  private final SimulatedParties parties;
  private final DataFolder folder;

  @Inject
  PracticeJob(SimulatedParties parties, DataFolder folder) {
    this.parties = parties;
    this.folder = folder;
  }

  @Override
  public Message name() {
    return Message.of("drill.task.practice");
  }

  @Override
  public Duration period() {
    return Duration.ofSeconds(2);
  }

  @Override
  public boolean byClock() {
    return true;
  }

  @Override
  public void run(Progress progress) {
    if (!folder.readOnly()) {
      parties.round();
    }
  }
}
