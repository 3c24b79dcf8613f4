package org.watchfloor.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;

/**
 * What was done by voice or on paper and is written down later: the time it happened is the
 * officer's, the time it was written the machine's, and both are kept. Pure.
 */
public final class Belated {
  private static final Duration AT_ONCE = Duration.ofMinutes(1);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  private Belated() {}

  /**
   * The time of an act that answers something. Paper knows minutes only, so that the minute of what
   * it answers is that moment itself.
   *
   * @param given when it happened; null for now
   * @param earliest when what it answers happened
   * @param what what that was, in words
   * @return null for now
   * @throws RefusedException if it would have happened before what it answers
   */
  public static @Nullable Instant after(@Nullable Instant given, Instant earliest, Message what) {
    if (given == null) {
      return null;
    }
    if (given.isBefore(minute(earliest))) {
      throw RefusedException.of(
          "journal.refused.before", MOMENT.format(given), what, MOMENT.format(earliest));
    }
    return given.isBefore(earliest) ? earliest : given;
  }

  /** Whether something had begun by a moment that was told in minutes. */
  public static boolean begun(Instant beginning, Instant told) {
    return !told.isBefore(minute(beginning));
  }

  /** Whether it was written down so much later that both times must be shown. */
  public static boolean noticeable(Instant happenedAt, Instant writtenAt) {
    return Duration.between(happenedAt, writtenAt).compareTo(AT_ONCE) > 0;
  }

  private static Instant minute(Instant at) {
    return at.truncatedTo(ChronoUnit.MINUTES);
  }
}
