package org.watchfloor.warning.reading;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;

/** Two stations wrote different numbers for the same station and minute. */
final class ReadingConflicts implements ConflictSource {
  private final ReadingStore store;

  @Inject
  ReadingConflicts(ReadingStore store) {
    this.store = store;
  }

  @Override
  public List<Conflict> open() {
    return store.contradicted().stream()
        .flatMap(reading ->
            reading.contradictions().open().stream()
                .map(what -> Conflict.of(store.subject(reading.id()), what)))
        .toList();
  }
}
