package org.watchfloor.app.backup;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.watchfloor.base.HealthCheck;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.ui.Settings;

/** Whether there is a backup of late. */
final class BackupHealth implements HealthCheck {
  static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  private final BackupRounds rounds;
  private final Settings settings;
  private final WatchClock clock;

  @Inject
  BackupHealth(BackupRounds rounds, Settings settings, WatchClock clock) {
    this.rounds = rounds;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Message name() {
    return Message.of("app.health.backup");
  }

  @Override
  public Result check() {
    BackupOutcome outcome = rounds.outcome();
    Optional<BackupPlan> plan = BackupPlan.of(settings);
    if (plan.isEmpty()) {
      return new Result(State.UNTESTED, Message.of("app.health.backup.none"));
    }
    Optional<Instant> good = outcome.lastGood();
    BackupOutcome.Failure failure = outcome.failure();
    if (failure != null) {
      return new Result(
          State.FAILED, Message.of("app.health.backup.failed", failure.said(), when(good)));
    }
    Duration most = plan.get().every().multipliedBy(2);
    return good.isPresent() && !good.get().plus(most).isBefore(clock.instant())
        ? new Result(State.OK, Message.of("app.health.backup.ok", when(good), plan.get().folder()))
        : new Result(
            State.FAILED, Message.of("app.health.backup.old", when(good), plan.get().folder()));
  }

  private static Object when(Optional<Instant> at) {
    return at.<Object>map(MOMENT::format).orElse(Message.of("app.health.backup.never"));
  }
}
