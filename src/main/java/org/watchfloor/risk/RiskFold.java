package org.watchfloor.risk;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Recorded;

/** A risk point is what was registered last. */
final class RiskFold {
  private RiskFold() {}

  static @Nullable RiskPoint apply(@Nullable RiskPoint before, Recorded recorded) {
    return recorded.fact() instanceof RiskFact.RiskRegistered fact ? fact.point() : before;
  }
}
