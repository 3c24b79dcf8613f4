package org.watchfloor.duty.sheet;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;

/** Lines that two typed apart, as the fold found them. */
final class SheetConflicts implements ConflictSource {
  private final SheetStore store;

  @Inject
  SheetConflicts(SheetStore store) {
    this.store = store;
  }

  @Override
  public List<Conflict> open() {
    return store.troubled().stream()
        .flatMap(lines ->
            lines.contradictions().open().stream()
                .map(what -> Conflict.of(store.subject(lines.number()), what)))
        .toList();
  }
}
