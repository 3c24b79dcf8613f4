package org.watchfloor.evacuation.vessel;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.Subject;

/** What was written apart about vessels, as the fold found it. */
final class VesselConflicts implements ConflictSource {
  private final VesselStore store;

  @Inject
  VesselConflicts(VesselStore store) {
    this.store = store;
  }

  @Override
  public List<Conflict> open() {
    return store.list().stream()
        .flatMap(vessel ->
            vessel.contradictions().open().stream()
                .map(what -> Conflict.of(store.subject(vessel.number()), what)))
        .toList();
  }

  @Override
  public Optional<Message> name(Subject subject) {
    return ConflictSource.of(
        subject, store, vessel -> ConflictSource.called(vessel.name(), vessel.number()));
  }
}
