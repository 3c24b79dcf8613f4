package org.watchfloor.response.chain;

import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** What hazard chains add to the console. */
public final class ChainModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(ChainFact.class);
    store(ChainStore.class);
    set(EntryRenderer.class).addBinding().to(ChainEntries.class);
    set(Listing.class).addBinding().to(ChainListing.class);
  }
}
