package org.watchfloor.response.suspension;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.journal.Subject;

/** Suspensions ordered or lifted twice, apart. */
final class SuspensionConflicts implements ConflictSource {
  private final SuspensionStore store;

  @Inject
  SuspensionConflicts(SuspensionStore store) {
    this.store = store;
  }

  @Override
  public List<Conflict> open() {
    return store.list().stream()
        .flatMap(stop ->
            stop.against().stream()
                .map(other ->
                    Conflict.of(
                        new Subject(Suspensions.KIND, stop.id()),
                        new Contradiction("response.conflict.stop", stop.entry(), other))))
        .toList();
  }
}
