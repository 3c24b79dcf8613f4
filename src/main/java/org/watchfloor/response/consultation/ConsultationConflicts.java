package org.watchfloor.response.consultation;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.journal.Subject;

/** Consultations concluded twice, apart. */
final class ConsultationConflicts implements ConflictSource {
  private final ConsultationStore store;

  @Inject
  ConsultationConflicts(ConsultationStore store) {
    this.store = store;
  }

  @Override
  public List<Conflict> open() {
    return store.list().stream()
        .flatMap(one ->
            one.against().stream()
                .map(other ->
                    Conflict.of(
                        new Subject(Consultations.KIND, one.id()),
                        new Contradiction("response.conflict.consult", one.entry(), other))))
        .toList();
  }
}
