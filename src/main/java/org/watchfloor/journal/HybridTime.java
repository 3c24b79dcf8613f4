package org.watchfloor.journal;

import java.time.Instant;

/**
 * The order of entries: the station's clock in milliseconds and, below it, a counter of 16 bits, in
 * one number. Never behind an entry the station has already seen, so what an officer saw always
 * comes before what the officer then did, however wrong a clock is.
 *
 * @param value milliseconds since 1970 shifted left by 16, plus the counter
 */
public record HybridTime(long value) implements Comparable<HybridTime> {
  private static final int COUNTER_BITS = 16;

  /** Before every entry. */
  public static final HybridTime ZERO = new HybridTime(0);

  /**
   * The next time after this one, at the clock's reading or as little beyond this one as possible.
   */
  public HybridTime next(Instant clock) {
    return new HybridTime(Math.max(value + 1, clock.toEpochMilli() << COUNTER_BITS));
  }

  /** The later of the two. */
  public HybridTime orLater(HybridTime other) {
    return other.value > value ? other : this;
  }

  /** The clock part. */
  public Instant instant() {
    return Instant.ofEpochMilli(value >> COUNTER_BITS);
  }

  @Override
  public int compareTo(HybridTime other) {
    return Long.compare(value, other.value);
  }
}
