package org.watchfloor.duty.sheet;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.base.WatchClock;

/** The times of a sheet: four digits a line, the day only where it turns. Beijing time. Pure. */
final class PaperTime {
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.]?(\\d{2})");

  private static final Pattern DAY_OF_YEAR =
      Pattern.compile("(?:(\\d{4})-?)?(\\d{1,2})[-./]?(\\d{2})");

  /** Lines are written as they come; one that was forgotten is seldom older than that. */
  private static final Duration OUT_OF_ORDER = Duration.ofHours(2);

  private static final Duration DAY = Duration.ofDays(1);

  private PaperTime() {}

  /**
   * A time of day: {@code 0215}, {@code 215}, {@code 2:15}, full-width too; empty if it is none.
   */
  static Optional<LocalTime> read(String typed) {
    Matcher parts = TIME.matcher(halfWidth(typed).strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A day: {@code 07-21}, {@code 0721}, {@code 2026-07-21}; without a year the last such. */
  static Optional<LocalDate> day(String typed, LocalDate today) {
    Matcher parts = DAY_OF_YEAR.matcher(halfWidth(typed).strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      String year = parts.group(1);
      LocalDate day =
          LocalDate.of(
              year == null ? today.getYear() : Integer.parseInt(year),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(3)));
      return Optional.of(year == null && day.isAfter(today) ? day.minusYears(1) : day);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The moment a line means that follows another: the first with this time of day that is not far
   * before it. So a sheet passes midnight without anybody typing the day.
   *
   * @param before the moment of the line before
   * @param now nothing has happened later
   */
  static Instant following(LocalTime time, Instant before, Instant now) {
    ZonedDateTime from = before.minus(OUT_OF_ORDER).atZone(WatchClock.BEIJING);
    ZonedDateTime same = from.with(time);
    Instant moment = (same.isBefore(from) ? same.plus(DAY) : same).toInstant();
    return moment.isAfter(now) ? moment.minus(DAY) : moment;
  }

  /** The last moment with this time of day. */
  static Instant last(LocalTime time, Instant now) {
    Instant today = now.atZone(WatchClock.BEIJING).with(time).toInstant();
    return today.isAfter(now) ? today.minus(DAY) : today;
  }

  /** Full-width letters, digits and signs as they are on a keyboard. */
  static String halfWidth(String typed) {
    StringBuilder plain = new StringBuilder();
    typed.chars().forEach(c -> plain.append((char) (c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c)));
    return plain.toString();
  }
}
