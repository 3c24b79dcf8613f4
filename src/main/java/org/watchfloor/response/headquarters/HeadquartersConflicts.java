package org.watchfloor.response.headquarters;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.journal.Subject;

/** Posts that changed hands at two places apart. */
final class HeadquartersConflicts implements ConflictSource {
  private final HeadquartersStore store;

  @Inject
  HeadquartersConflicts(HeadquartersStore store) {
    this.store = store;
  }

  @Override
  public List<Conflict> open() {
    return store.list().stream()
        .flatMap(known ->
            known.against().stream()
                .map(pair ->
                    Conflict.of(
                        new Subject(HeadquartersService.KIND, known.response()),
                        new Contradiction("response.conflict.hq", pair.counts(), pair.against()))))
        .distinct()
        .toList();
  }
}
