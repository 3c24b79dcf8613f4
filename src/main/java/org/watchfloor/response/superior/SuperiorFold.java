package org.watchfloor.response.superior;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.superior.SuperiorFact.SuperiorTold;
import org.watchfloor.response.superior.SuperiorFact.SuperiorWithdrawn;

/** The first word and the first withdrawal count. */
final class SuperiorFold implements Fold<SuperiorWord> {
  @Override
  public @Nullable SuperiorWord apply(@Nullable SuperiorWord now, Recorded recorded) {
    if (!(recorded.fact() instanceof SuperiorFact fact)) {
      return now;
    }
    return switch (fact) {
      case SuperiorTold told -> now == null ? told(recorded.entry(), told) : now;
      case SuperiorWithdrawn off ->
          now == null || !now.stands() ? now : now.withdrawnBecause(off.reason());
    };
  }

  private static SuperiorWord told(Entry entry, SuperiorTold told) {
    return new SuperiorWord(
        entry.subject().id(),
        entry.id().station(),
        told.issuer(),
        told.hazard(),
        told.level(),
        told.at(),
        told.basisDoc(),
        told.toldBy(),
        entry.actor().officer(),
        entry.recordedAt(),
        Optional.empty());
  }
}
