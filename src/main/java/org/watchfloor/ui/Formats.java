package org.watchfloor.ui;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.watchfloor.base.WatchClock;

/**
 * How times, ages, countdowns and quantities are written, the same on every page. Times are Beijing
 * time on a 24-hour clock, because a hand-written log has no other. Any thread.
 */
public final class Formats {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);

  private final UiTexts texts;
  private final WatchClock clock;

  @Inject
  public Formats(UiTexts texts, WatchClock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /** Hour and minute: 14:05. */
  public String time(Instant at) {
    return TIME.format(at.atZone(WatchClock.BEIJING));
  }

  /** With seconds: 14:05:09. */
  public String seconds(Instant at) {
    return SECONDS.format(at.atZone(WatchClock.BEIJING));
  }

  /** A date: 2026-11-23. */
  public String date(LocalDate date) {
    return DATE.format(date);
  }

  /** Today the time alone, this year with month and day, else the full date: 11-23 14:05. */
  public String moment(Instant at) {
    LocalDate day = at.atZone(WatchClock.BEIJING).toLocalDate();
    LocalDate today = clock.now().toLocalDate();
    if (day.equals(today)) {
      return time(at);
    }
    DateTimeFormatter date = day.getYear() == today.getYear() ? DAY : DATE;
    return date.format(day) + " " + time(at);
  }

  /** How long ago: 刚刚, 12 分钟前, 3 小时前, 2 天前; a moment still to come is written as such. */
  public String age(Instant at) {
    long minutes = Duration.between(at, clock.instant()).toMinutes();
    if (minutes < 0) {
      return moment(at);
    }
    if (minutes < 1) {
      return texts.get("ui.age.now");
    }
    if (minutes < 60) {
      return texts.get("ui.age.minutes", minutes);
    }
    return minutes < 48 * 60
        ? texts.get("ui.age.hours", minutes / 60)
        : texts.get("ui.age.days", minutes / (24 * 60));
  }

  /** How long something lasts by now, in whole minutes, hours or days. */
  public String lasting(Instant since) {
    long minutes = Math.max(0, Duration.between(since, clock.instant()).toMinutes());
    if (minutes < 60) {
      return texts.get("ui.lasting.minutes", minutes);
    }
    return minutes < 48 * 60
        ? texts.get("ui.lasting.hours", minutes / 60)
        : texts.get("ui.lasting.days", minutes / (24 * 60));
  }

  /** What is left of a limit, or by how much it is over: 剩 12:05, 超时 1:03:20. */
  public String countdown(Instant due) {
    Duration left = Duration.between(clock.instant(), due);
    return left.isNegative()
        ? texts.get("ui.countdown.over", length(left.negated()))
        : texts.get("ui.countdown.left", length(left));
  }

  /** A length of time as a stopwatch shows it: 12:05, 1:03:20. */
  public static String length(Duration length) {
    long hours = length.toHours();
    return hours > 0
        ? String.format(
            Locale.ROOT, "%d:%02d:%02d", hours, length.toMinutesPart(), length.toSecondsPart())
        : String.format(Locale.ROOT, "%02d:%02d", length.toMinutesPart(), length.toSecondsPart());
  }

  /** A quantity with its unit, in plain digits: 1,200 条, 2.5 吨. */
  public String quantity(BigDecimal amount, String unit) {
    return texts.get("ui.quantity", count(amount), unit);
  }

  /** A number with thousands separators and no needless zeros. */
  public static String count(Number amount) {
    BigDecimal plain = new BigDecimal(amount.toString()).stripTrailingZeros();
    int scale = Math.max(0, plain.scale());
    return String.format(Locale.ROOT, "%,." + scale + "f", plain);
  }
}
