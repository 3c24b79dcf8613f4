package org.watchfloor.library;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;
import org.watchfloor.library.CaseFact.CaseKept;
import org.watchfloor.library.CaseFact.CaseWithdrawn;

/** The later keeping stands, whole; what was taken out stands again when it is kept anew. */
final class CaseFold implements Fold<Case> {
  @Override
  public @Nullable Case apply(@Nullable Case was, Recorded recorded) {
    if (!(recorded.fact() instanceof CaseFact fact)) {
      return was;
    }
    var entry = recorded.entry();
    return switch (fact) {
      case CaseKept kept ->
          new Case(
              entry.subject().id(),
              kept.text(),
              kept.removed(),
              entry.actor().officer(),
              entry.happenedAt(),
              Optional.empty());
      case CaseWithdrawn off ->
          was == null
              ? null
              : new Case(
                  was.id(),
                  was.text(),
                  was.removed(),
                  was.by(),
                  was.at(),
                  Optional.of(off.reason()));
    };
  }
}
