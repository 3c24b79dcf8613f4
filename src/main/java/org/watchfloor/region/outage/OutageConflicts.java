package org.watchfloor.region.outage;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.Subject;
import org.watchfloor.region.RegionService;

/** What was written apart about the strands of a place, as the fold found it. */
final class OutageConflicts implements ConflictSource {
  private final OutageStore store;
  private final RegionService region;

  @Inject
  OutageConflicts(OutageStore store, RegionService region) {
    this.store = store;
    this.region = region;
  }

  @Override
  public List<Conflict> open() {
    return store.troubled().stream()
        .flatMap(outage ->
            outage.contradictions().open().stream()
                .map(what -> Conflict.of(store.subject(outage.area()), what)))
        .toList();
  }

  @Override
  public Optional<Message> name(Subject subject) {
    return subject.kind().equals(store.kind())
        ? region.areas().stream()
            .filter(area -> area.code().equals(subject.id()))
            .map(area -> ConflictSource.called(area.name(), area.code()))
            .findFirst()
        : Optional.empty();
  }
}
