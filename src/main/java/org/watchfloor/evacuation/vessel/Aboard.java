package org.watchfloor.evacuation.vessel;

import java.time.Instant;

/**
 * How many people are on a vessel.
 *
 * @param people 0 or more
 * @param at when they were counted
 * @param by the post that said so; may be empty
 */
public record Aboard(long people, Instant at, String by) {

  /** The most anybody counts on one hull: more is a number in the wrong field. */
  public static final long MOST = 6_000;
}
