package org.watchfloor.app.replay;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Replay;

/** The part of a record that a replay looks through; all of it until it is said otherwise. */
@Singleton
public final class ReplaySpan {
  private volatile Ends ends;

  private record Ends(Instant from, Instant to) {}

  @Inject
  ReplaySpan(Replay replay, WatchClock clock) {
    Instant last = replay.last().orElseGet(clock::instant);
    ends = new Ends(replay.first().orElse(last), last);
  }

  /**
   * Looks through a part only, from the next move on.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public void set(Instant from, Instant to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + " to " + to);
    }
    ends = new Ends(from, to);
  }

  Instant from() {
    return ends.from();
  }

  Instant to() {
    return ends.to();
  }

  Duration length() {
    return Duration.between(ends.from(), ends.to());
  }

  Instant nearest(Instant moment) {
    Ends now = ends;
    return moment.isBefore(now.from()) ? now.from() : moment.isAfter(now.to()) ? now.to() : moment;
  }
}
