package org.watchfloor.response.proposal;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.proposal.ProposalFact.ProposalDeclined;
import org.watchfloor.response.proposal.ProposalFact.ProposalFollowed;

/** Says in the timeline what was decided about proposals. */
final class ProposalEntries implements EntryRenderer {
  @Inject
  ProposalEntries() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(ProposalDeclined.class, ProposalFollowed.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return texts.say(
        switch ((ProposalFact) recorded.fact()) {
          case ProposalDeclined declined ->
              Message.of(
                  "response.entry.proposalDeclined",
                  declined.decidedBy(),
                  ProposalWords.matter(declined.matter()),
                  declined.reason());
          case ProposalFollowed followed ->
              Message.of(
                  "response.entry.proposalFollowed",
                  followed.decidedBy(),
                  ProposalWords.matter(followed.matter()));
        });
  }
}
