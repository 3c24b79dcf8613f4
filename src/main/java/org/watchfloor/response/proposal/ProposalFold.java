package org.watchfloor.response.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.proposal.ProposalFact.ProposalDeclined;
import org.watchfloor.response.proposal.ProposalFact.ProposalFollowed;

/**
 * What was decided first counts. A second decision of the same kind says nothing new; one of the
 * other kind was made without seeing the first and is named in a contradiction.
 */
final class ProposalFold implements Fold<ProposalDecision> {

  @Override
  public @Nullable ProposalDecision apply(@Nullable ProposalDecision decision, Recorded recorded) {
    Entry entry = recorded.entry();
    if (recorded.fact() instanceof ConflictSettled settled) {
      return decision == null ? null : decision.settled(settled.against());
    }
    if (!(recorded.fact() instanceof ProposalFact fact)) {
      return decision;
    }
    boolean followed = fact instanceof ProposalFollowed;
    if (decision != null) {
      return decision.followed() == followed
          ? decision
          : decision.contradictedBy(entry.id().toString());
    }
    return switch (fact) {
      case ProposalDeclined declined ->
          decided(entry, fact, false, declined.reason(), declined.decidedBy());
      case ProposalFollowed started -> decided(entry, fact, true, "", started.decidedBy());
    };
  }

  private static ProposalDecision decided(
      Entry entry, ProposalFact fact, boolean followed, String reason, String decidedBy) {
    return new ProposalDecision(
        entry.subject().id(),
        fact.matter(),
        followed,
        reason,
        decidedBy,
        entry.actor().officer(),
        followed ? entry.recordedAt() : entry.happenedAt(),
        entry.id().toString(),
        List.of());
  }
}
