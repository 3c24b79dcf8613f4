package org.watchfloor.response.superior;

import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.pending.DueItems;
import org.watchfloor.response.proposal.ProposalSource;
import org.watchfloor.response.superior.view.SuperiorViewModule;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** What the headquarters above adds to the console. */
public final class SuperiorModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(SuperiorFact.class);
    store(SuperiorStore.class);
    set(ProposalSource.class).addBinding().to(SuperiorProposals.class);
    set(EntryRenderer.class).addBinding().to(SuperiorEntries.class);
    set(DueItems.class).addBinding().to(DueEndings.class);
    set(Listing.class).addBinding().to(SuperiorListing.class);
    install(new SuperiorViewModule());
  }
}
