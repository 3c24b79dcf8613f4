package org.watchfloor.response.suspension;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.response.suspension.view.SuspensionViewModule;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** What suspensions add to the console. */
public final class SuspensionModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(SuspensionFact.class);
    store(SuspensionStore.class);
    set(EntryRenderer.class).addBinding().to(SuspensionEntries.class);
    set(ConflictSource.class).addBinding().to(SuspensionConflicts.class);
    set(DueItems.class).addBinding().to(DueSuspensions.class);
    set(Listing.class).addBinding().to(SuspensionListing.class);
    install(new SuspensionViewModule());
  }

  @ProvidesIntoSet
  OpenItems running(Suspensions suspensions) {
    return OpenItems.of("response.open.stop", 8, () -> suspensions.open().size());
  }
}
