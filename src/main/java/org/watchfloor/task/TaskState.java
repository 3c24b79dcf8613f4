package org.watchfloor.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;

/**
 * What the task list shows of one task at one moment.
 *
 * @param number counts the tasks of this run of the console, from 1
 * @param name what people call it
 * @param stage where it is
 * @param fraction how much is done, 0 to 1; negative if not known
 * @param step what is being done just now, if the work says so
 * @param started when it began
 * @param ended when it ended; null while it runs
 * @param failure why it failed; null unless it did
 */
public record TaskState(
    long number,
    Message name,
    Stage stage,
    double fraction,
    @Nullable Message step,
    Instant started,
    @Nullable Instant ended,
    @Nullable Throwable failure) {

  /** Where a task is. It leaves RUNNING once and never comes back. */
  public enum Stage {
    RUNNING,
    DONE,
    CANCELLED,
    FAILED
  }

  /** Whether it is still at work. */
  public boolean running() {
    return stage == Stage.RUNNING;
  }

  static TaskState begun(long number, Message name, Instant now) {
    return new TaskState(number, name, Stage.RUNNING, -1, null, now, null, null);
  }

  TaskState at(double newFraction) {
    return new TaskState(number, name, stage, newFraction, step, started, ended, failure);
  }

  TaskState at(Message newStep) {
    return new TaskState(number, name, stage, fraction, newStep, started, ended, failure);
  }

  TaskState ended(Stage end, Instant now, @Nullable Throwable why) {
    return new TaskState(
        number, name, end, end == Stage.DONE ? 1 : fraction, step, started, now, why);
  }
}
