package org.watchfloor.response.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.response.proposal.ProposalFact.Matter;

/**
 * What was decided about a proposal.
 *
 * @param id of the proposal
 * @param followed whether the level was started; else it was declined
 * @param reason why not, for one that was declined
 * @param decidedBy who decided
 * @param officer who wrote it down
 * @param entry the name of its entry
 * @param against the names of decisions made without seeing this one, not yet settled
 */
public record ProposalDecision(
    String id,
    Matter matter,
    boolean followed,
    String reason,
    String decidedBy,
    String officer,
    Instant at,
    String entry,
    List<String> against) {
  public ProposalDecision {
    against = List.copyOf(against);
  }

  ProposalDecision contradictedBy(String other) {
    List<String> all = new ArrayList<>(against);
    all.add(other);
    return with(all);
  }

  ProposalDecision settled(String other) {
    return with(against.stream().filter(one -> !one.equals(other)).toList());
  }

  private ProposalDecision with(List<String> others) {
    return new ProposalDecision(
        id, matter, followed, reason, decidedBy, officer, at, entry, others);
  }
}
