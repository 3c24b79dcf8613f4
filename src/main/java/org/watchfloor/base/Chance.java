package org.watchfloor.base;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.zip.CRC32;

/**
 * Chance that is the same for the same seed and name on every machine and in every version: what
 * differs from one run of a drill to the next, and can be had again. Not for secrets. One thread.
 */
public final class Chance {
  private final SplittableRandom random;

  /**
   * @param seed of the run
   * @param name of what is drawn for: what is drawn elsewhere does not change it
   */
  public Chance(long seed, String name) {
    CRC32 sum = new CRC32();
    sum.update(name.getBytes(StandardCharsets.UTF_8));
    random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ sum.getValue());
  }

  /** A whole number from the least to the most, both possible. */
  public long between(long least, long most) {
    return random.nextLong(least, most + 1);
  }
}
