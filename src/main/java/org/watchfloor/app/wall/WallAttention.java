package org.watchfloor.app.wall;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.ObjectRef;

/**
 * What the wall attends to: nothing, the next incident of its tour, or what an officer sent there.
 * What was sent stays until its time is over or it is taken back, and the tour waits so long.
 * JavaFX thread.
 */
@Singleton
final class WallAttention {
  /** How long something sent is shown unless it is taken back. */
  static final Duration HOLD = Duration.ofMinutes(5);

  /**
   * One thing attended to.
   *
   * @param object which
   * @param sent whether an officer sent it; else the tour is there
   * @param until until when
   */
  record Focus(ObjectRef object, boolean sent, Instant until) {}

  private final Tasks tasks;
  private final Executor fx;
  private final WatchClock clock;
  private final ReadOnlyObjectWrapper<@Nullable Focus> focus = new ReadOnlyObjectWrapper<>();
  private Subscription end = () -> {};

  @Inject
  WallAttention(Tasks tasks, Executor fx, WatchClock clock) {
    this.tasks = tasks;
    this.fx = fx;
    this.clock = clock;
  }

  /** What it attends to now; null for nothing. */
  ReadOnlyObjectProperty<@Nullable Focus> focus() {
    return focus.getReadOnlyProperty();
  }

  /** Whether something sent is shown. */
  boolean busy() {
    Focus now = focus.get();
    return now != null && now.sent;
  }

  /** An officer sends this; it takes the place of what was sent before. */
  void send(ObjectRef object) {
    end.close();
    Focus next = new Focus(object, true, clock.instant().plus(HOLD));
    focus.set(next);
    end = tasks.after(HOLD, () -> fx.execute(() -> over(next)));
  }

  /** The tour comes here; not while something sent is shown. */
  void visit(ObjectRef object, Duration stay) {
    if (!busy()) {
      focus.set(new Focus(object, false, clock.instant().plus(stay)));
    }
  }

  /** Takes back what was sent, or ends the stop of the tour. */
  void release() {
    end.close();
    focus.set(null);
  }

  private void over(Focus which) {
    if (focus.get() == which) {
      release();
    }
  }
}
