package org.watchfloor.duty;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.watchfloor.base.WatchClock;

/** Moments inside a timeline line: month, day and time of Beijing, the same in every language. */
final class ClockTimes {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

  private ClockTimes() {}

  static String moment(Instant at) {
    return MOMENT.format(at.atZone(WatchClock.BEIJING));
  }
}
