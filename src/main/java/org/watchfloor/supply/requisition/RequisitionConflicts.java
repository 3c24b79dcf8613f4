package org.watchfloor.supply.requisition;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.Subject;

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

  @Override
  public Optional<Message> name(Subject subject) {
    return ConflictSource.of(
        subject, store, one -> ConflictSource.called(one.certificate().taker(), one.number()));
  }
}
