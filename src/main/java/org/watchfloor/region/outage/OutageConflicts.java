package org.watchfloor.region.outage;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;

/** What was written apart about the strands of a place, as the fold found it. */
final class OutageConflicts implements ConflictSource {
  private final OutageStore store;

  @Inject
  OutageConflicts(OutageStore store) {
    this.store = store;
  }

  @Override
  public List<Conflict> open() {
    return store.troubled().stream()
        .flatMap(outage ->
            outage.contradictions().open().stream()
                .map(what -> Conflict.of(store.subject(outage.area()), what)))
        .toList();
  }
}
