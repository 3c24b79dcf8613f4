package org.watchfloor.base;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Makes ids that sort by the moment they were made and never collide between stations that cannot
 * see each other: 48 bits of milliseconds and 80 random bits as 26 letters (the ULID alphabet,
 * without I, L, O and U so that one can be read out over the radio). Any thread.
 */
public final class Ids {
  private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

  private final WatchClock clock;
  private final RandomGenerator random;

  public Ids(WatchClock clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  /** Ids from this clock and the system's secure randomness. */
  public static Ids secure(WatchClock clock) {
    return new Ids(clock, new java.security.SecureRandom());
  }

  /** Ids that are the same for the same seed and times; for runs that are to be had again. */
  public static Ids seeded(WatchClock clock, long seed) {
    return new Ids(clock, new SplittableRandom(seed));
  }

  /** A new id of 26 characters. */
  public String next() {
    char[] out = new char[26];
    long time = clock.instant().toEpochMilli();
    for (int i = 9; i >= 0; i--) {
      out[i] = ALPHABET[(int) (time & 31)];
      time >>>= 5;
    }
    for (int i = 10; i < 26; i++) {
      out[i] = ALPHABET[random.nextInt(32)];
    }
    return new String(out);
  }
}
