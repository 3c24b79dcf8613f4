package org.watchfloor.duty.sheet.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;

/**
 * A line that was just typed, and what became of it.
 *
 * @param attempt as it was typed
 * @param state whether it is on disk
 * @param at the moment it was taken for; null until that is known
 * @param why why it was refused; null if it was not
 */
record TypedRow(Attempt attempt, State state, @Nullable Instant at, @Nullable Message why) {
  /** What became of a line. */
  enum State {
    SAVING,
    SAVED,
    REFUSED
  }

  static TypedRow saving(Attempt attempt) {
    return new TypedRow(attempt, State.SAVING, null, null);
  }

  TypedRow saved(Instant moment) {
    return new TypedRow(attempt, State.SAVED, moment, null);
  }

  TypedRow refused(Message reason) {
    return new TypedRow(attempt, State.REFUSED, null, reason);
  }
}
