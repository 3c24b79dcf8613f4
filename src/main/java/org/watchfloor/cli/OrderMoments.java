package org.watchfloor.cli;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.base.WrittenMoment;
import org.watchfloor.order.DeadlineEntry;

/** Moments as the verbs of orders take them: as on the screen, or written out. */
final class OrderMoments {
  private OrderMoments() {}

  /** When something happened; null where nothing is said. */
  static @Nullable Instant past(@Nullable String typed, Instant now) {
    return HappenedOption.read(typed, now);
  }

  /** A deadline. */
  static Instant deadline(String typed, Instant now) {
    return WrittenMoment.read(typed, WatchClock.BEIJING)
        .orElseGet(() -> DeadlineEntry.read(typed, now));
  }
}
