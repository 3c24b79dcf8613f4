package org.watchfloor.shelter;

import java.time.Instant;

/**
 * How many people were counted inside.
 *
 * @param people 0 or more
 * @param part by day or by night
 * @param at when
 * @param entry the name of the entry that says so
 */
public record Headcount(long people, DayPart part, Instant at, String entry) {

  /**
   * The most people anybody counts under one roof: no hall or stadium of a district holds so many,
   * and a date or a telephone number in the wrong field is above.
   */
  public static final long MOST = 100_000;
}
