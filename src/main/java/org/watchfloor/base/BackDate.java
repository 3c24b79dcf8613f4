package org.watchfloor.base;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time an officer types before a note: {@code -15 road blocked} happened 15 minutes ago,
 * {@code -1:30} an hour and a half ago, {@code @02:10} when the clock last showed 02:10 in Beijing,
 * {@code @07-19 23:50} on that day, at most a week back. Full-width signs and digits are read as
 * well. A prefix must be followed by a blank, so that {@code -15℃} stays a temperature. A note
 * never lies in the future. Any thread.
 */
public final class BackDate {
  private static final Pattern AGO =
      Pattern.compile(
          "\\s*[-－−](?:(\\d{1,2})[:：])?(\\d{1,4})(?:\\s(.*)|$)",
          Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern AT =
      Pattern.compile(
          "\\s*[@＠](?:(\\d{1,2})-(\\d{1,2})\\s+)?(\\d{1,2})[:：](\\d{2})(?:\\s(.*)|$)",
          Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Duration FURTHEST = Duration.ofDays(7);

  private BackDate() {}

  /**
   * What was typed.
   *
   * @param text the words without the prefix
   * @param happenedAt the moment the prefix means; null without one
   */
  public record Typed(String text, @Nullable Instant happenedAt) {}

  /** Takes the prefix off, if there is one. */
  public static Typed parse(String typed, Instant now) {
    Matcher ago = AGO.matcher(halfWidth(typed));
    if (ago.matches()) {
      String hours = ago.group(1);
      long minutes = Long.parseLong(ago.group(2));
      Duration back =
          Duration.ofHours(hours == null ? 0 : Long.parseLong(hours)).plusMinutes(minutes);
      boolean readable = hours == null || minutes < 60;
      return readable && back.compareTo(FURTHEST) <= 0
          ? new Typed(rest(typed, ago, 3), now.minus(back))
          : plain(typed);
    }
    Matcher at = AT.matcher(halfWidth(typed));
    return at.matches() ? clockTime(typed, at, now) : plain(typed);
  }

  /** The moment a field means that holds nothing but such a time; empty if it cannot be read. */
  public static Optional<Instant> moment(String typed, Instant now) {
    Typed read = parse(typed.strip(), now);
    return read.text().isEmpty() ? Optional.ofNullable(read.happenedAt()) : Optional.empty();
  }

  private static Typed clockTime(String typed, Matcher at, Instant now) {
    ZonedDateTime here = now.atZone(WatchClock.BEIJING);
    try {
      LocalTime time = LocalTime.of(Integer.parseInt(at.group(3)), Integer.parseInt(at.group(4)));
      LocalDate day =
          at.group(1) == null
              ? here.toLocalDate()
              : LocalDate.of(
                  here.getYear(), Integer.parseInt(at.group(1)), Integer.parseInt(at.group(2)));
      ZonedDateTime moment = day.atTime(time).atZone(WatchClock.BEIJING);
      if (moment.isAfter(here)) {
        moment = at.group(1) == null ? moment.minusDays(1) : moment.minusYears(1);
      }
      // Beyond a week it is more likely a slip than a memory: left as words, where the officer sees
      // it.
      return moment.isBefore(here.minus(FURTHEST))
          ? plain(typed)
          : new Typed(rest(typed, at, 5), moment.toInstant());
    } catch (DateTimeException e) {
      return new Typed(typed.strip(), null);
    }
  }

  /** Digits one for one, so that places in both texts are the same. */
  private static String halfWidth(String typed) {
    StringBuilder plain = new StringBuilder(typed);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= '\uff10' && c <= '\uff19') {
        plain.setCharAt(i, (char) (c - '\uff10' + '0'));
      }
    }
    return plain.toString();
  }

  private static String rest(String typed, Matcher prefix, int group) {
    return prefix.group(group) == null ? "" : typed.substring(prefix.start(group)).strip();
  }

  private static Typed plain(String typed) {
    return new Typed(typed.strip(), null);
  }
}
