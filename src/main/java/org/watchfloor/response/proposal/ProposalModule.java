package org.watchfloor.response.proposal;

import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.pending.DueItems;
import org.watchfloor.response.confirmation.FollowedProposals;
import org.watchfloor.response.proposal.view.ProposalViewModule;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** What proposals add to the console. */
public final class ProposalModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(ProposalFact.class);
    store(ProposalStore.class);
    set(FollowedProposals.class).addBinding().to(ConfirmedProposals.class);
    set(EntryRenderer.class).addBinding().to(ProposalEntries.class);
    set(ConflictSource.class).addBinding().to(ProposalConflicts.class);
    set(DueItems.class).addBinding().to(DueProposals.class);
    set(Listing.class).addBinding().to(ProposalListing.class);
    install(new ProposalViewModule());
  }
}
