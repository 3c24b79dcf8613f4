package org.watchfloor.app.backup;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.task.Progress;
import org.watchfloor.task.ScheduledJob;
import org.watchfloor.ui.Settings;

/** Makes the next backup when its time has come; a failed one is tried again every few minutes. */
final class BackupJob implements ScheduledJob {
  private final BackupRounds rounds;
  private final Settings settings;
  private final WatchClock clock;

  @Inject
  BackupJob(BackupRounds rounds, Settings settings, WatchClock clock) {
    this.rounds = rounds;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Message name() {
    return Message.of("app.backup.task");
  }

  @Override
  public Duration period() {
    return Duration.ofMinutes(5);
  }

  @Override
  public void run(Progress progress) {
    Optional<BackupPlan> plan = BackupPlan.of(settings);
    if (plan.isPresent() && due(plan.get())) {
      rounds.round(plan.get());
    }
  }

  private boolean due(BackupPlan plan) {
    return rounds
        .outcome()
        .lastGood()
        .map(good -> !clock.instant().isBefore(good.plus(plan.every())))
        .orElse(true);
  }
}
