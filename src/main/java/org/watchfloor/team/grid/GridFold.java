package org.watchfloor.team.grid;

import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.Recorded;
import org.watchfloor.team.grid.GridFact.RiskPaired;

/**
 * A pairing is what was written last. One that did not know the other and says something else
 * contradicts it: somebody may have told a team already.
 */
final class GridFold {
  private static final String PAIRED = "team.conflict.paired";

  private GridFold() {}

  static @Nullable PairedRisk apply(@Nullable PairedRisk before, Recorded recorded) {
    String name = recorded.entry().id().toString();
    return switch (recorded.fact()) {
      case RiskPaired fact when before == null ->
          new PairedRisk(fact.pairing(), name, Contradictions.NONE);
      case RiskPaired fact -> new PairedRisk(fact.pairing(), name, told(before, fact, name));
      case ConflictSettled fact when before != null ->
          new PairedRisk(before.pairing(), before.entry(), before.contradictions().settling(fact));
      default -> before;
    };
  }

  private static Contradictions told(PairedRisk before, RiskPaired fact, String name) {
    boolean knew = fact.after() == null || fact.after().equals(before.entry());
    return knew || fact.pairing().equals(before.pairing())
        ? before.contradictions()
        : before.contradictions().plus(PAIRED, name, before.entry());
  }
}
