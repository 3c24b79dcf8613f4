package org.watchfloor.response;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.journal.Subject;

/** What stations decided apart about responses. The next decision that fits settles it as well. */
final class ResponseConflicts implements ConflictSource {
  private final ResponseStore store;

  @Inject
  ResponseConflicts(ResponseStore store) {
    this.store = store;
  }

  @Override
  public List<Conflict> open() {
    return store.list().stream()
        .flatMap(response ->
            response.contradictions().stream()
                .map(one ->
                    Conflict.of(
                        new Subject(ResponseService.KIND, response.id()),
                        new Contradiction(
                            "response.conflict.decision", one.counts(), one.against()))))
        .distinct()
        .toList();
  }
}
