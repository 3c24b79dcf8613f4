package org.watchfloor.app.backup;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.watchfloor.base.HealthCheck;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;

/** Whether a restore was proven of late: red until it is. */
final class DrillHealth implements HealthCheck {
  /** A flood season has months: one rehearsal in each. Our own figure. */
  private static final Duration LASTS = Duration.ofDays(31);

  private final BackupRounds rounds;
  private final WatchClock clock;

  @Inject
  DrillHealth(BackupRounds rounds, WatchClock clock) {
    this.rounds = rounds;
    this.clock = clock;
  }

  @Override
  public Message name() {
    return Message.of("app.health.drill");
  }

  @Override
  public Result check() {
    Optional<Instant> proven = rounds.outcome().lastProven();
    if (proven.isEmpty()) {
      return new Result(State.FAILED, Message.of("app.health.drill.never"));
    }
    String when = BackupHealth.MOMENT.format(proven.get());
    return proven.get().plus(LASTS).isBefore(clock.instant())
        ? new Result(State.FAILED, Message.of("app.health.drill.old", when))
        : new Result(State.OK, Message.of("app.health.drill.ok", when));
  }
}
