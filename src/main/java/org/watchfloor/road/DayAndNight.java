package org.watchfloor.road;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.road.SpeedTable;
import org.watchfloor.task.Tasks;

/**
 * Tells when day becomes night on the roads, or night day: whoever was answered at the speeds of
 * the one should ask again then. An answer sets the alarm, so nothing waits where nobody asks. Any
 * thread.
 */
@Singleton
final class DayAndNight {
  private final Tasks tasks;
  private final WatchClock clock;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private Subscription alarm = () -> {};
  private @Nullable Instant expected;

  @Inject
  DayAndNight(Tasks tasks, WatchClock clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  /** Runs something at every turn somebody was answered before, on the thread of the timer. */
  Subscription onTurn(Runnable turned) {
    listeners.add(turned);
    return () -> listeners.remove(turned);
  }

  /** Somebody was answered at the speeds of this hour. */
  void answered(SpeedTable speeds) {
    Instant now = clock.instant();
    Instant next =
        speeds
            .nextTurn(now.atZone(WatchClock.BEIJING).toLocalDateTime())
            .atZone(WatchClock.BEIJING)
            .toInstant();
    synchronized (this) {
      if (!next.equals(expected)) {
        alarm.close();
        expected = next;
        alarm = tasks.afterByClock(Duration.between(now, next).plusMillis(1), () -> turn(next));
      }
    }
  }

  /** A timer may be early: who asks again then sets it anew. */
  private void turn(Instant moment) {
    synchronized (this) {
      if (!moment.equals(expected)) {
        return;
      }
      expected = null;
    }
    listeners.forEach(Runnable::run);
  }

  synchronized void close() {
    alarm.close();
  }
}
