package org.watchfloor.bench;

import java.util.Random;

/**
 * A fixed piece of arithmetic, the same on every machine and in every version: the figures of a run
 * are worth little if it differs by more than a fifth before and after.
 */
final class Kernel {
  private static final int SIZE = 400_000;
  private static final int ROUNDS = 9;

  private final double before = millis();

  /** Writes the ratio; above 1.2 or below 0.8 the table marks the run as unsteady. */
  void report(BenchResults results) {
    results.put("kernelAfterBefore", millis() / before);
  }

  private static double millis() {
    for (int i = 0; i < ROUNDS; i++) {
      work();
    }
    double[] millis = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long begin = System.nanoTime();
      work();
      millis[i] = (System.nanoTime() - begin) / 1e6;
    }
    return Pairs.median(millis);
  }

  private static void work() {
    double[] values = new Random(7).doubles(SIZE).toArray();
    java.util.Arrays.sort(values);
    if (values[0] > values[SIZE - 1]) {
      throw new IllegalStateException("not sorted");
    }
  }
}
