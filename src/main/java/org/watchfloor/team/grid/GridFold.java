package org.watchfloor.team.grid;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Recorded;
import org.watchfloor.team.grid.GridFact.RiskPaired;

/** A pairing is what was written last. */
final class GridFold {
  private GridFold() {}

  static @Nullable Pairing apply(@Nullable Pairing before, Recorded recorded) {
    return recorded.fact() instanceof RiskPaired fact ? fact.pairing() : before;
  }
}
