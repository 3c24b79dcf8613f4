package org.watchfloor.response.proposal;

import jakarta.inject.Inject;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Draft;
import org.watchfloor.response.confirmation.FollowedProposals;

/**
 * A decision about a proposal that waited for a second officer counts as following it once it is
 * confirmed; if its warning was lifted meanwhile, it is not confirmed any more.
 */
final class ConfirmedProposals implements FollowedProposals {
  private final Proposals proposals;
  private final ProposalDesk desk;

  @Inject
  ConfirmedProposals(Proposals proposals, ProposalDesk desk) {
    this.proposals = proposals;
    this.desk = desk;
  }

  @Override
  public void follow(String proposal, String post, Draft draft) {
    Proposal standing =
        proposals
            .standing(proposal)
            .orElseThrow(() -> RefusedException.of("response.confirm.refused.proposalOver"));
    desk.follow(standing, post, draft);
  }
}
