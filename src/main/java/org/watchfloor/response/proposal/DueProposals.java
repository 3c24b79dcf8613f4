package org.watchfloor.response.proposal;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/** Proposals must be decided in the time the plan gives; they stay overdue until they are. */
final class DueProposals implements DueItems {
  private final Proposals proposals;

  @Inject
  DueProposals(Proposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public List<Due> pending() {
    List<Due> due = new ArrayList<>();
    for (Proposal proposal : proposals.pending()) {
      Instant by = proposal.due();
      if (by != null) {
        due.add(new Due(Proposals.KIND, proposal.id(), ProposalWords.due(proposal), by));
      }
    }
    return due;
  }
}
