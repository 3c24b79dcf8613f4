package org.watchfloor.shelter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many people the register of arrivals has inside a shelter.
 *
 * @param people 0 or more
 * @param newest when somebody was booked there last, in or out
 * @param since what it knows since somebody last counted and called; null where that makes no
 *     difference
 */
public record RegisterCount(long people, Instant newest, @Nullable Since since) {
  public RegisterCount(long people, Instant newest) {
    this(people, newest, null);
  }

  /**
   * What the register knows of a shelter since a moment.
   *
   * @param left how many who were booked in by then have left since
   * @param most how many it had inside at once, then or at any time since
   */
  public record Since(long left, long most) {}
}
