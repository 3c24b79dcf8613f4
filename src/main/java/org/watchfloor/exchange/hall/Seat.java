package org.watchfloor.exchange.hall;

import java.time.Instant;

/**
 * A seat of the hall, as the hall knows it.
 *
 * @param incarnation the incarnation its entries bear
 * @param name what it is called
 * @param officer who sits there
 * @param machine the machine's name
 * @param seenAt when it was last heard of, by the hall's clock
 * @param silentSeconds how long ago that is
 * @param behind how many entries of the hall it has not fetched as far as it said
 */
public record Seat(
    int incarnation,
    String name,
    String officer,
    String machine,
    Instant seenAt,
    long silentSeconds,
    long behind) {
  static final long GONE_SECONDS = 15;

  /** Whether it was heard of just now. */
  public boolean present() {
    return silentSeconds < GONE_SECONDS;
  }
}
