package org.watchfloor.task;

import java.time.Duration;
import org.watchfloor.base.Message;

/**
 * Work that comes round again: looking for overdue orders, the nightly backup. Joined through
 * Guice's Multibinder and run by {@link Schedule} from the start of the console to its end. A round
 * that fails is reported and the next one comes all the same; rounds of one job never overlap.
 */
public interface ScheduledJob {

  /** What the task list calls it when it fails. */
  Message name();

  /** The pause between the end of a round and the beginning of the next. */
  Duration period();

  /** Whether a round waits for word from elsewhere instead of working: it lasts, and is no work. */
  default boolean waits() {
    return false;
  }

  /**
   * Whether a round goes by the clock and the record and by nothing else, so that a drill that is
   * played unattended can run it itself, at the same moments in every run.
   */
  default boolean byClock() {
    return false;
  }

  /**
   * One round, on a background thread.
   *
   * @throws Exception any failure; it is reported
   */
  void run(Progress progress) throws Exception;
}
