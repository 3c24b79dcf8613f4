package org.watchfloor.incident;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.watchfloor.base.WatchClock;
import org.watchfloor.store.StationCard;

/**
 * Gives incidents their numbers: station, Beijing day of the report, running number of the day, as
 * in {@code ZS-DH-20260720-03}. A station that was restored from a backup adds its incarnation,
 * {@code ZS-DH.2-…}: the lost machine may have given out numbers nobody here knows of.
 */
final class IncidentNumber {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

  private IncidentNumber() {}

  /** What all numbers of a station on a day begin with. */
  static String prefix(StationCard card, Instant received) {
    return card.numbering() + "-" + DAY.format(received.atZone(WatchClock.BEIJING)) + "-";
  }

  /** The number after those given out. */
  static String next(String prefix, List<String> given) {
    int last = 0;
    for (String number : given) {
      String running = number.substring(prefix.length());
      if (running.chars().allMatch(Character::isDigit) && !running.isEmpty()) {
        last = Math.max(last, Integer.parseInt(running));
      }
    }
    return prefix + String.format(Locale.ROOT, "%02d", last + 1);
  }
}
