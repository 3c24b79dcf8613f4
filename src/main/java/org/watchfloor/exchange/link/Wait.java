package org.watchfloor.exchange.link;

import java.time.Duration;
import java.time.Instant;

/**
 * A time that runs by the clock on the wall. It is over when its end has come, and also when the
 * clock was set back to before its beginning: else it would last as long as the clock was ahead.
 *
 * @param from when it began
 * @param until when it ends
 */
record Wait(Instant from, Instant until) {
  /** One that is over, whatever the clock says. */
  static final Wait OVER = new Wait(Instant.MIN, Instant.MIN);

  /** One that begins now. */
  static Wait of(Instant now, Duration lasts) {
    return new Wait(now, now.plus(lasts));
  }

  boolean over(Instant now) {
    return now.isBefore(from) || !now.isBefore(until);
  }
}
