package org.watchfloor.claim;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;

/**
 * What was claimed apart, of things that are not over: of the others nobody asks whose they were.
 */
final class ClaimConflicts implements ConflictSource {
  private final ClaimStore store;
  private final ClaimReckoner reckoner;

  @Inject
  ClaimConflicts(ClaimStore store, ClaimReckoner reckoner) {
    this.store = store;
    this.reckoner = reckoner;
  }

  @Override
  public List<Conflict> open() {
    return store.list().stream()
        .filter(one -> one.contradictions().any() && reckoner.open(one.about()))
        .flatMap(one ->
            one.contradictions().open().stream()
                .map(what -> Conflict.of(store.subject(one.id()), what)))
        .toList();
  }

  @Override
  public Optional<Message> name(Subject subject) {
    return subject.kind().equals(Claim.KIND)
        ? store.find(subject.id()).map(Versioned::state).map(one -> reckoner.name(one.about()))
        : Optional.empty();
  }
}
