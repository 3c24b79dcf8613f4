package org.watchfloor.response.proposal;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.journal.Subject;

/** Proposals that were decided twice, apart and differently. */
final class ProposalConflicts implements ConflictSource {
  private final ProposalStore store;

  @Inject
  ProposalConflicts(ProposalStore store) {
    this.store = store;
  }

  @Override
  public List<Conflict> open() {
    return store.list().stream()
        .flatMap(decision ->
            decision.against().stream()
                .map(other ->
                    Conflict.of(
                        new Subject(Proposals.KIND, decision.id()),
                        new Contradiction("response.conflict.proposal", decision.entry(), other))))
        .toList();
  }
}
