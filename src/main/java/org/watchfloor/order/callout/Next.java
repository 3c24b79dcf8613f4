package org.watchfloor.order.callout;

import java.time.Instant;

/**
 * What is next about one of a call-out.
 *
 * @param due from when on it is late
 */
public record Next(NextStep step, Instant due) {

  /** Whether it makes sense now: a first call always does, anything else once it is due. */
  public boolean ready(Instant now) {
    return step == NextStep.FIRST || !now.isBefore(due);
  }
}
