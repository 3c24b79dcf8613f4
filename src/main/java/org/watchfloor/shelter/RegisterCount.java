package org.watchfloor.shelter;

import java.time.Instant;

/**
 * How many people the register of arrivals has inside a shelter.
 *
 * @param people 0 or more
 * @param newest when somebody was booked there last, in or out
 * @param leftSince how many of its people have left since somebody last counted and called; 0 where
 *     that makes no difference
 */
public record RegisterCount(long people, Instant newest, long leftSince) {
  public RegisterCount(long people, Instant newest) {
    this(people, newest, 0);
  }
}
