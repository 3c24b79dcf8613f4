package org.watchfloor.order.callout;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;

/** First replies written apart that say different things, as the fold found them. */
final class CalloutConflicts implements ConflictSource {
  private final CalleeStore callees;

  @Inject
  CalloutConflicts(CalleeStore callees) {
    this.callees = callees;
  }

  @Override
  public List<Conflict> open() {
    return callees.contradictory().stream()
        .flatMap(log ->
            log.contradictions().open().stream()
                .map(what -> Conflict.of(callees.subject(log.id()), what)))
        .toList();
  }
}
