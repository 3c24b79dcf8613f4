package org.watchfloor.supply.aid;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;

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
}
