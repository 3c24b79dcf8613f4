package org.watchfloor.supply.requisition;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;

/** What stations wrote apart about requisitions. */
final class RequisitionConflicts implements ConflictSource {
  private final RequisitionStore store;

  @Inject
  RequisitionConflicts(RequisitionStore store) {
    this.store = store;
  }

  @Override
  public List<Conflict> open() {
    return store.list().stream()
        .flatMap(one ->
            one.contradictions().open().stream()
                .map(what -> Conflict.of(store.subject(one.number()), what)))
        .toList();
  }
}
