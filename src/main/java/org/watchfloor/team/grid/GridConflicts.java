package org.watchfloor.team.grid;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;

/** Risk points that two stations paired apart and otherwise, as the fold found them. */
final class GridConflicts implements ConflictSource {
  private final GridStore store;

  @Inject
  GridConflicts(GridStore store) {
    this.store = store;
  }

  @Override
  public List<Conflict> open() {
    return store.list().stream()
        .flatMap(paired ->
            paired.contradictions().open().stream()
                .map(what -> Conflict.of(store.subject(paired.pairing().risk()), what)))
        .toList();
  }
}
