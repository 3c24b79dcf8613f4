package org.watchfloor.claim;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.watchfloor.base.WatchClock;

/** Moments in the sentences about claims. */
final class ClaimTimes {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  private ClaimTimes() {}

  static String moment(Instant at) {
    return MOMENT.format(at);
  }
}
