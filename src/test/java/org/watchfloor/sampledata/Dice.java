package org.watchfloor.sampledata;

/**
 * Chance that is the same on every machine and every run: a SplitMix64 sequence started from a
 * name, so that adding one village does not reshuffle all the others. Not thread-safe.
 */
final class Dice {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  private Dice(long seed) {
    state = seed;
  }

  /** The dice that belongs to this name. */
  static Dice of(Object... name) {
    long seed = STEP;
    for (Object part : name) {
      for (char c : part.toString().toCharArray()) {
        seed = mix(seed ^ c);
      }
      seed = mix(seed + STEP);
    }
    return new Dice(seed);
  }

  /** From 0 (in) to 1 (out). */
  double unit() {
    state += STEP;
    return (mix(state) >>> 11) * 0x1.0p-53;
  }

  /** From {@code low} (in) to {@code high} (out). */
  double between(double low, double high) {
    return low + (high - low) * unit();
  }

  /** From {@code low} to {@code high}, both in. */
  int whole(int low, int high) {
    return low + (int) (unit() * (high - low + 1));
  }

  /** True with this probability. */
  boolean chance(double probability) {
    return unit() < probability;
  }

  /** One of these, each as likely as the next. */
  <T> T pick(java.util.List<T> from) {
    return from.get(whole(0, from.size() - 1));
  }

  /** A value from 0 to 1 that belongs to a lattice point, used as noise. */
  static double at(long x, long y, long salt) {
    return (mix(mix(x * STEP + salt) ^ (y * 0xC2B2AE3D27D4EB4FL)) >>> 11) * 0x1.0p-53;
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
