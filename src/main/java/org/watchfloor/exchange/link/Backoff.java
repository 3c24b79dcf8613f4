package org.watchfloor.exchange.link;

import java.time.Duration;
import java.time.Instant;
import org.watchfloor.base.Ids;

/**
 * When to try again: twice as long after each failure, at most so long, and never all stations at
 * the same moment. One thread at a time.
 */
final class Backoff {
  private static final int MOST_DOUBLINGS = 20;
  private static final int STEPS = 1000;

  private final LinkTimes times;
  private final Ids chance;
  private int failures;

  Backoff(LinkTimes times, Ids chance) {
    this.times = times;
    this.chance = chance;
  }

  /** Until the next try, after one more failure: from half the wait to the whole. */
  Wait next(Instant now) {
    Duration whole = times.firstRetry().multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    if (whole.compareTo(times.longestRetry()) > 0) {
      whole = times.longestRetry();
    }
    failures++;
    int drawn = Math.floorMod(chance.next().hashCode(), STEPS);
    return Wait.of(now, whole.dividedBy(2).plus(whole.dividedBy(2L * STEPS).multipliedBy(drawn)));
  }

  void reset() {
    failures = 0;
  }
}
