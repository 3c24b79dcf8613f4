package org.watchfloor.warning.reading;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Recorded;

/** A station, and a mark, is what was registered last. */
final class GaugeFold {
  private GaugeFold() {}

  static @Nullable Gauge gauge(@Nullable Gauge before, Recorded recorded) {
    return recorded.fact() instanceof ReadingFact.GaugeRegistered fact ? fact.gauge() : before;
  }

  static @Nullable Threshold threshold(@Nullable Threshold before, Recorded recorded) {
    return recorded.fact() instanceof ReadingFact.ThresholdRegistered fact
        ? fact.threshold()
        : before;
  }
}
