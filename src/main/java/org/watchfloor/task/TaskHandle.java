package org.watchfloor.task;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.watchfloor.base.Message;

/** A started task in the hand of the one who started it: to look at and to cancel. Any thread. */
public final class TaskHandle {
  private final Consumer<TaskHandle> changed;
  private volatile TaskState state;
  private volatile boolean cancelled;

  TaskHandle(TaskState state, Consumer<TaskHandle> changed) {
    this.state = state;
    this.changed = changed;
  }

  /** Where the task is now. */
  public TaskState state() {
    return state;
  }

  /**
   * Asks the work to stop and drops its result if it comes all the same. Returns at once; the work
   * ends at its next look.
   */
  public void cancel() {
    cancelled = true;
  }

  /** Whether somebody asked to stop. */
  public boolean cancelled() {
    return cancelled;
  }

  /** The side of the handle that the work sees. */
  Progress progress() {
    return new Progress() {
      @Override
      public void at(long done, long total) {
        change(now -> now.at(total <= 0 ? -1 : Math.clamp((double) done / total, 0, 1)));
      }

      @Override
      public void step(Message step) {
        change(now -> now.at(step));
      }

      @Override
      public boolean cancelled() {
        return TaskHandle.this.cancelled();
      }
    };
  }

  void change(UnaryOperator<TaskState> step) {
    synchronized (this) {
      if (!state.running()) {
        return;
      }
      state = step.apply(state);
    }
    changed.accept(this);
  }
}
