package org.watchfloor.region.outage;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.region.outage.view.OutageViewModule;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** The three outages join the console. */
public final class OutageModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(OutageFact.class);
    store(OutageStore.class);
    set(ConflictSource.class).addBinding().to(OutageConflicts.class);
    set(DueItems.class).addBinding().to(SilentPlaces.class);
    set(EntryRenderer.class).addBinding().to(OutageRenderer.class);
    install(new OutageViewModule());
  }

  @ProvidesIntoSet
  OpenItems silent(OutageService outages) {
    return OpenItems.of(
        "outage.open.cutOff",
        60,
        () -> outages.troubled().stream().filter(one -> one.outage().cutOff()).count());
  }

  @ProvidesIntoSet
  Listing listing(OutageService outages) {
    return OutageListing.of(outages);
  }
}
