package org.watchfloor.task;

import java.time.Duration;
import org.watchfloor.base.Subscription;

/** Does something later: the one timer of the house, and in tests one that is moved by hand. */
@FunctionalInterface
public interface Delay {

  /**
   * Runs the action once after the wait, on a background thread.
   *
   * @return closing it before then calls the action off
   */
  Subscription after(Duration wait, Runnable action);
}
