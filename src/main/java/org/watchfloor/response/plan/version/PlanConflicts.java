package org.watchfloor.response.plan.version;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.journal.Subject;

/** Two versions of one plan that were taken into force apart. */
final class PlanConflicts implements ConflictSource {
  private final PlanHistoryStore store;

  @Inject
  PlanConflicts(PlanHistoryStore store) {
    this.store = store;
  }

  @Override
  public List<Conflict> open() {
    return store.list().stream()
        .flatMap(history ->
            history.against().stream()
                .map(apart ->
                    Conflict.of(
                        new Subject(PlanVersions.KIND, history.id()),
                        new Contradiction("plan.conflict", apart.counts(), apart.other()))))
        .toList();
  }
}
