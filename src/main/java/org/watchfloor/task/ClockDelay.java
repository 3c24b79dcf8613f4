package org.watchfloor.task;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;

/**
 * Waits by the clock of the console, which in a drill runs fast, stands still or leaps: what is to
 * happen at nightfall happens at the drill's.
 */
final class ClockDelay implements Delay {
  private final WatchClock clock;
  private final Delay machine;

  ClockDelay(WatchClock clock, Delay machine) {
    this.clock = clock;
    this.machine = machine;
  }

  @Override
  public Subscription after(Duration wait, Runnable action) {
    return new Wait(clock.instant().plus(wait), action).begin();
  }

  private final class Wait {
    private final Instant due;
    private final Runnable action;
    private @Nullable Subscription timer;
    private Subscription pace = () -> {};
    private boolean over;

    private Wait(Instant due, Runnable action) {
      this.due = due;
      this.action = action;
    }

    private synchronized Subscription begin() {
      pace = clock.onPace(this::arm);
      arm();
      return this::end;
    }

    private synchronized void arm() {
      if (over) {
        return;
      }
      if (timer != null) {
        timer.close();
      }
      Duration left = Duration.between(clock.instant(), due);
      timer = machine.after(left.isNegative() ? Duration.ZERO : clock.onMachine(left), this::come);
    }

    private void come() {
      synchronized (this) {
        if (over) {
          return;
        }
        end();
      }
      action.run();
    }

    private synchronized void end() {
      over = true;
      pace.close();
      if (timer != null) {
        timer.close();
      }
    }
  }
}
