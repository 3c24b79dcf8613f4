package org.watchfloor.task;

import java.time.Duration;
import java.util.concurrent.Executor;
import org.watchfloor.base.Subscription;

/**
 * Turns a storm of reports into few refreshes: the first trigger acts at once, all that follow
 * within the window are caught up by one act at its end, and so on while the storm lasts. Triggers
 * from any thread; the action runs on the given executor.
 */
public final class Throttle implements AutoCloseable {
  private final Executor where;
  private final Delay delay;
  private final Duration window;
  private final Runnable action;

  private boolean closed;
  private boolean pending;
  private Subscription timer = () -> {};
  private boolean armed;

  /**
   * A throttle at rest.
   *
   * @param where on which thread the action runs
   * @param delay the timer
   * @param window the shortest time between two acts
   * @param action what to do
   */
  public Throttle(Executor where, Delay delay, Duration window, Runnable action) {
    this.where = where;
    this.delay = delay;
    this.window = window;
    this.action = action;
  }

  /** Something changed: act now, or have it caught up at the end of the window. */
  public void trigger() {
    synchronized (this) {
      if (closed) {
        return;
      }
      if (armed) {
        pending = true;
        return;
      }
      arm();
    }
    where.execute(action);
  }

  private void arm() {
    armed = true;
    timer = delay.after(window, this::windowOver);
  }

  private void windowOver() {
    synchronized (this) {
      armed = false;
      if (closed || !pending) {
        return;
      }
      pending = false;
      arm();
    }
    where.execute(action);
  }

  /** Ends it; what is pending is dropped. */
  @Override
  public synchronized void close() {
    closed = true;
    timer.close();
  }
}
