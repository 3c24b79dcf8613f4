package org.watchfloor.response.headquarters;

import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.response.headquarters.view.HeadquartersViewModule;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** What the headquarters of responses adds to the console. */
public final class HeadquartersModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(HeadquartersFact.class);
    store(HeadquartersStore.class);
    set(EntryRenderer.class).addBinding().to(HeadquartersEntries.class);
    set(ConflictSource.class).addBinding().to(HeadquartersConflicts.class);
    set(Listing.class).addBinding().to(PostListing.class);
    install(new HeadquartersViewModule());
  }
}
