package org.watchfloor.base;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads moments as officers type them: {@code 24} hours from now, {@code -15} minutes ago, {@code
 * 08:00}, {@code 07-21 08:00}, {@code 2026-07-21 08:00}; full-width digits and colons too. Beijing
 * time. Pure.
 */
public final class MomentEntry {
  private static final Pattern HOURS = Pattern.compile("\\+?(\\d{1,3})");
  private static final Pattern MINUTES_AGO = Pattern.compile("-(\\d{1,4})");
  private static final Pattern MOMENT =
      Pattern.compile("(?:(?:(\\d{4})-)?(\\d{1,2})-(\\d{1,2})\\s+)?(\\d{1,2}):(\\d{2})");

  private static final Duration A_DAY = Duration.ofDays(1);
  private static final Duration HALF_A_DAY = Duration.ofHours(12);
  private static final int HALF_A_YEAR = 6;

  private MomentEntry() {}

  /**
   * A moment to come: a bare number counts hours; a time of day that has passed is tomorrow's. A
   * day without a year that passed within half a year is that day, to be refused or said: nobody
   * means the same day a year on. One further back is next year's, as January is in December.
   *
   * @return empty if it cannot be read
   */
  public static Optional<Instant> toCome(String typed, Instant now) {
    Matcher hours = HOURS.matcher(plain(typed));
    if (hours.matches()) {
      return Optional.of(now.plus(Duration.ofHours(Long.parseLong(hours.group(1)))));
    }
    return moment(plain(typed), now, true);
  }

  /**
   * A moment near now: a number with a minus counts minutes back; a time of day is today's.
   *
   * @return empty if it cannot be read
   */
  public static Optional<Instant> near(String typed, Instant now) {
    Matcher ago = MINUTES_AGO.matcher(plain(typed));
    if (ago.matches()) {
      return Optional.of(now.minus(Duration.ofMinutes(Long.parseLong(ago.group(1)))));
    }
    return moment(plain(typed), now, false);
  }

  /**
   * A moment at which something happened: as {@link #near}, but a bare time of day is the nearest
   * one to now, so that 23:50 typed at 00:10 was yesterday.
   *
   * @return empty if it cannot be read
   */
  public static Optional<Instant> happened(String typed, Instant now) {
    boolean bare = !plain(typed).contains("-");
    return near(typed, now)
        .map(at -> bare && at.isAfter(now.plus(HALF_A_DAY)) ? at.minus(A_DAY) : at);
  }

  /**
   * A moment to come or past, whichever is nearer to now; a number counts hours from now, with a
   * minus minutes back.
   *
   * @return empty if it cannot be read
   */
  public static Optional<Instant> nearest(String typed, Instant now) {
    Optional<Instant> before = happened(typed, now);
    Optional<Instant> after = toCome(typed, now);
    if (before.isEmpty() || after.isEmpty()) {
      return before.or(() -> after);
    }
    Duration back = Duration.between(before.get(), now).abs();
    return back.compareTo(Duration.between(now, after.get()).abs()) <= 0 ? before : after;
  }

  private static Optional<Instant> moment(String typed, Instant now, boolean toCome) {
    Matcher parts = MOMENT.matcher(typed);
    if (!parts.matches()) {
      return Optional.empty();
    }
    ZonedDateTime here = now.atZone(WatchClock.BEIJING);
    try {
      LocalTime time = LocalTime.of(number(parts, 4), number(parts, 5));
      if (parts.group(2) == null) {
        LocalDateTime today = here.toLocalDate().atTime(time);
        boolean tomorrow = toCome && !today.isAfter(here.toLocalDateTime());
        return at(tomorrow ? today.plusDays(1) : today);
      }
      int year = parts.group(1) == null ? here.getYear() : number(parts, 1);
      LocalDateTime day = LocalDate.of(year, number(parts, 2), number(parts, 3)).atTime(time);
      boolean nextYear =
          toCome
              && parts.group(1) == null
              && day.isBefore(here.toLocalDateTime().minusMonths(HALF_A_YEAR));
      return at(nextYear ? day.plusYears(1) : day);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> at(LocalDateTime local) {
    return Optional.of(local.atZone(WatchClock.BEIJING).toInstant());
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  private static String plain(String typed) {
    StringBuilder plain = new StringBuilder();
    typed
        .strip()
        .chars()
        .forEach(c -> plain.append((char) (c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c)));
    return plain.toString();
  }
}
