package org.watchfloor.supply.aid;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.Subject;

/** What stations wrote apart about requests for aid. */
final class AidConflicts implements ConflictSource {
  private final AidStore store;

  @Inject
  AidConflicts(AidStore store) {
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
        subject, store, one -> ConflictSource.called(one.ask().partnerName(), one.number()));
  }
}
