package org.watchfloor.plot;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;

/** What was written apart about plots, as the fold found it. */
final class PlotConflicts implements ConflictSource {
  private final PlotStore store;

  @Inject
  PlotConflicts(PlotStore store) {
    this.store = store;
  }

  @Override
  public List<Conflict> open() {
    return store.list().stream()
        .flatMap(item ->
            item.contradictions().open().stream()
                .map(what -> Conflict.of(store.subject(item.id()), what)))
        .toList();
  }
}
