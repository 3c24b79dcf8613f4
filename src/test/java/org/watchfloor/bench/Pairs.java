package org.watchfloor.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.watchfloor.bench.Frames.Cost;

/** Ours and a yardstick by turns, so that a slow minute of the machine meets both alike. */
final class Pairs {
  private static final int PAIRS = 5;

  private final List<Cost> ours = new ArrayList<>();
  private final List<Cost> theirs = new ArrayList<>();

  private Pairs() {}

  /** Measures five pairs. */
  static Pairs of(Supplier<Cost> ours, Supplier<Cost> theirs) {
    Pairs pairs = new Pairs();
    for (int i = 0; i < PAIRS; i++) {
      pairs.ours.add(ours.get());
      pairs.theirs.add(theirs.get());
    }
    return pairs;
  }

  /** Medians of both and of the ratios, and the steps of ours on the JavaFX thread. */
  void report(BenchResults results, String name, String yardstick, int count) {
    double[] ratios = new double[PAIRS];
    for (int i = 0; i < PAIRS; i++) {
      ratios[i] = theirs.get(i).millisPerFrame() / ours.get(i).millisPerFrame();
    }
    results
        .put(name + count + "MillisPerFrame", median(millis(ours)))
        .put(yardstick + count + "MillisPerFrame", median(millis(theirs)))
        .put("ratio" + count, median(ratios))
        .series(name + count + "FxStep", steps(ours))
        .series(yardstick + count + "FxStep", steps(theirs));
  }

  private static double[] millis(List<Cost> costs) {
    return costs.stream().mapToDouble(Cost::millisPerFrame).toArray();
  }

  private static long[] steps(List<Cost> costs) {
    return costs.stream().flatMapToLong(cost -> Arrays.stream(cost.steps())).toArray();
  }

  static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
