package org.watchfloor.warning.cap;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.base.WatchClock;

/**
 * A time as it stands in a file: {@code 2026-07-21 02:10:00+08:00} or with a T, with seconds or
 * without, with an offset or without; 24:00 is the end of the day. Pure.
 *
 * @param offsetSaid whether it had an offset; else it is Beijing time
 */
record CapTime(Instant at, boolean offsetSaid) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})[ T]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?"
              + " ?(Z|[+-]\\d{2}:?\\d{2})?");

  /** The fourteen digits in an identifier of the national profile. */
  private static final Pattern NAMED =
      Pattern.compile("[^_]{14}_(\\d{4})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(?:_.*)?");

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  static Optional<CapTime> read(String text) {
    Matcher parts = WRITTEN.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      String offset = parts.group(7);
      ZoneId zone = offset == null ? WatchClock.BEIJING : ZoneOffset.of(offset);
      int seconds = parts.group(6) == null ? 0 : Integer.parseInt(parts.group(6));
      return at(parts, seconds, zone).map(moment -> new CapTime(moment, offset != null));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The time an identifier of the national profile holds. */
  static Optional<Instant> inIdentifier(String identifier) {
    Matcher parts = NAMED.matcher(identifier);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return at(parts, Integer.parseInt(parts.group(6)), WatchClock.BEIJING);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> at(Matcher parts, int seconds, ZoneId zone) {
    int year = number(parts, 1);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    int hour = number(parts, 4);
    boolean midnight = hour == 24 && number(parts, 5) == 0 && seconds == 0;
    return Optional.of(
        LocalDateTime.of(
                year, number(parts, 2), number(parts, 3), midnight ? 0 : hour, number(parts, 5))
            .plusDays(midnight ? 1 : 0)
            .plusSeconds(Math.min(seconds, 59))
            .atZone(zone)
            .toInstant());
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
