package org.watchfloor.warning;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.ObjectPanel;
import org.watchfloor.warning.intake.WarningFeed;
import org.watchfloor.warning.intake.WatchedFolder;
import org.watchfloor.warning.intake.WatchedFolderHealth;
import org.watchfloor.warning.view.WarningViewModule;

/** What warnings add to the console. */
public final class WarningModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(WarningFact.class);
    store(WarningStore.class);
    set(EntryRenderer.class).addBinding().to(WarningRenderer.class);
    set(Listing.class).addBinding().to(WarningListing.class);
    set(ObjectPanel.class);
    job(WatchedFolder.class);
    job(WarningFeed.class);
    health(WatchedFolderHealth.class);
    install(new WarningViewModule());
  }

  @ProvidesIntoSet
  OpenItems standing(WarningService warnings) {
    return OpenItems.of("warning.open.standing", 4, () -> warnings.standing().size());
  }
}
