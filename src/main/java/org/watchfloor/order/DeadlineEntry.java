package org.watchfloor.order;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.RefusedException;

/**
 * Reads a deadline as it is typed: what {@link MomentEntry} reads of a moment to come, and minutes,
 * as in {@code 30m}. Pure.
 */
public final class DeadlineEntry {
  private static final Pattern MINUTES =
      Pattern.compile("\\+?(\\d{1,4})\\s*(?:m|min|\u5206|\u5206\u949f)");

  private DeadlineEntry() {}

  /**
   * The moment that is meant.
   *
   * @throws RefusedException if it cannot be read
   */
  public static Instant read(String typed, Instant now) {
    Matcher minutes = MINUTES.matcher(typed.strip());
    if (minutes.matches()) {
      return now.plus(Duration.ofMinutes(Long.parseLong(minutes.group(1))));
    }
    return MomentEntry.toCome(typed, now)
        .orElseThrow(() -> RefusedException.of("order.refused.deadlineTyped", typed));
  }
}
