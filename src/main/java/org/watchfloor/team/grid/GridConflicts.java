package org.watchfloor.team.grid;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.Subject;
import org.watchfloor.risk.RiskService;

/** Risk points that two stations paired apart and otherwise, as the fold found them. */
final class GridConflicts implements ConflictSource {
  private final GridStore store;
  private final RiskService risks;

  @Inject
  GridConflicts(GridStore store, RiskService risks) {
    this.store = store;
    this.risks = risks;
  }

  @Override
  public List<Conflict> open() {
    return store.list().stream()
        .flatMap(paired ->
            paired.contradictions().open().stream()
                .map(what -> Conflict.of(store.subject(paired.pairing().risk()), what)))
        .toList();
  }

  @Override
  public Optional<Message> name(Subject subject) {
    return subject.kind().equals(store.kind())
        ? risks.find(subject.id()).map(risk -> ConflictSource.called(risk.name(), risk.number()))
        : Optional.empty();
  }
}
