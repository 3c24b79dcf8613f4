package org.watchfloor.task;

import java.util.concurrent.CancellationException;
import org.watchfloor.base.Message;

/** How running work says where it is and asks whether it is still wanted. Any thread. */
public interface Progress {

  /** For work called where nobody watches: shows nothing, is never cancelled. */
  Progress UNWATCHED =
      new Progress() {
        @Override
        public void at(long done, long total) {}

        @Override
        public void step(Message step) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /**
   * Says how much is done.
   *
   * @param done pieces done, from 0
   * @param total pieces in all; 0 if not known
   */
  void at(long done, long total);

  /** Says what is being done just now. */
  void step(Message step);

  /** Whether somebody asked to stop. */
  boolean cancelled();

  /**
   * Stops the work here if somebody asked to.
   *
   * @throws CancellationException when cancelled; the task then counts as cancelled, not as failed
   */
  default void stopIfCancelled() {
    if (cancelled()) {
      throw new CancellationException();
    }
  }
}
