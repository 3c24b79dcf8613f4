package org.watchfloor.pending;

import java.time.Instant;
import org.watchfloor.base.Message;

/**
 * One thing that must have happened by a moment.
 *
 * @param kind what opens it, as in {@code task}
 * @param id its id within the kind
 * @param text what it is, in one line
 * @param due from when on it is overdue
 */
public record Due(String kind, String id, Message text, Instant due) {

  /** Whether it should have happened by now. */
  public boolean overdue(Instant now) {
    return now.isAfter(due);
  }
}
