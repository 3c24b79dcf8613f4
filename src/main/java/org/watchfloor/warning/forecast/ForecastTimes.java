package org.watchfloor.warning.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.watchfloor.base.BackDate;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.WatchClock;
import org.watchfloor.base.WrittenMoment;

/**
 * Reads the times of a forecast as they are said: it was issued at a time that is past, ends at one
 * to come, and begins within the day before its end unless a date is said. Each also with its full
 * date. Beijing time; empty if it cannot be read. Pure; any thread.
 */
public final class ForecastTimes {
  private static final Duration DAY = Duration.ofDays(1);

  private ForecastTimes() {}

  /** When it was issued: {@code -10} minutes ago, {@code 20:00} when the clock last showed it. */
  public static Optional<Instant> issued(String typed, Instant now) {
    String text = typed.strip();
    boolean sign = !text.isEmpty() && "-－−@＠".indexOf(text.charAt(0)) >= 0;
    return BackDate.moment(sign ? text : "@" + text, now).or(() -> written(text));
  }

  /** Until when it holds: {@code 12} hours from now, {@code 08:00} when the clock next shows it. */
  public static Optional<Instant> until(String typed, Instant now) {
    return MomentEntry.toCome(typed, now).or(() -> written(typed));
  }

  /** Since when it holds: {@code -10}, {@code 3} hours from now, {@code 02:00} before its end. */
  public static Optional<Instant> from(String typed, Instant until, Instant now) {
    boolean clock = typed.contains(":") || typed.contains("：");
    Optional<Instant> read =
        clock
            ? MomentEntry.toCome(typed, until.minus(DAY))
            : MomentEntry.near(typed, now).or(() -> MomentEntry.toCome(typed, now));
    return read.or(() -> written(typed));
  }

  private static Optional<Instant> written(String typed) {
    return WrittenMoment.read(typed, WatchClock.BEIJING);
  }
}
