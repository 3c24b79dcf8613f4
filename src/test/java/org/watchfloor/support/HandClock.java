package org.watchfloor.support;

import java.time.Duration;
import java.time.Instant;
import org.watchfloor.base.WatchClock;

/** A clock that a test moves by hand; it starts on a flood day, 10:10 in Beijing. */
public final class HandClock implements WatchClock {
  private volatile Instant now = Instant.parse("2026-07-20T02:10:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  /** Moves on, or back. */
  public void move(Duration by) {
    now = now.plus(by);
  }

  /** Shows another moment, an earlier one too: of a record that is only read. */
  public void set(Instant moment) {
    now = moment;
  }
}
