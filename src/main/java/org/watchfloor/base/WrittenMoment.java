package org.watchfloor.base;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a moment as files write it: {@code 2026-07-20 02:10}, {@code 2026/7/20 2:10:00}, {@code
 * 2026-07-20T02:10+08:00}, {@code …Z}. A moment that names no zone is one of the zone the caller
 * knows, never of the machine's. A day without a time is no moment. Any thread.
 */
public final class WrittenMoment {
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?"
              + "\\s*(Z|[+-]\\d{2}:?\\d{2})?");

  private WrittenMoment() {}

  /** The moment; nothing if the text is none, or no such day or time exists. */
  public static Optional<Instant> read(String text, ZoneId unsaid) {
    Matcher found = FORM.matcher(text.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    try {
      LocalDateTime time =
          LocalDateTime.of(
              number(found, 1),
              number(found, 2),
              number(found, 3),
              number(found, 4),
              number(found, 5),
              found.group(6) == null ? 0 : number(found, 6));
      ZoneId zone = found.group(7) == null ? unsaid : ZoneOffset.of(colon(found.group(7)));
      return Optional.of(time.atZone(zone).toInstant());
    } catch (DateTimeException noSuchMoment) {
      return Optional.empty();
    }
  }

  /** The moment, if the text says of which zone it is: an offset or Z. */
  public static Optional<Instant> readZoned(String text) {
    Matcher found = FORM.matcher(text.strip());
    return found.matches() && found.group(7) != null
        ? read(text, ZoneOffset.UTC)
        : Optional.empty();
  }

  /**
   * A moment as a file says it, in Beijing time and with its offset; {@link #readZoned} reads it.
   */
  public static String write(Instant moment) {
    return moment.atZone(WatchClock.BEIJING).toOffsetDateTime().toString();
  }

  private static String colon(String offset) {
    return offset.length() == 5 ? offset.substring(0, 3) + ":" + offset.substring(3) : offset;
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
