package org.watchfloor.response.confirmation;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.journal.Subject;

/** Requests that were answered twice, apart and differently. */
final class ConfirmationConflicts implements ConflictSource {
  private final ConfirmationStore store;

  @Inject
  ConfirmationConflicts(ConfirmationStore store) {
    this.store = store;
  }

  @Override
  public List<Conflict> open() {
    return store.list().stream()
        .flatMap(request ->
            request.against().stream()
                .map(other ->
                    Conflict.of(
                        new Subject(Confirmations.KIND, request.id()),
                        new Contradiction("response.conflict.confirm", request.entry(), other))))
        .toList();
  }
}
