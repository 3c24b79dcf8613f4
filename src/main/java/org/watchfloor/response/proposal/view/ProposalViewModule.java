package org.watchfloor.response.proposal.view;

import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.ObjectPanel;

/** What the console shows of proposals. */
public final class ProposalViewModule extends FeatureModule {
  @Override
  protected void configure() {
    band(ProposalBand.class);
    command(DecideProposal.class);
    opener(ProposalOpener.class);
    set(ObjectPanel.class).addBinding().to(WarningDecision.class);
  }
}
