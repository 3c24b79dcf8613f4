package org.watchfloor.response.period;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.response.period.view.FloodPeriodViewModule;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** What the emergency flood period adds to the console. */
public final class FloodPeriodModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(FloodPeriodFact.class);
    store(FloodPeriodStore.class);
    set(EntryRenderer.class).addBinding().to(FloodPeriodEntries.class);
    set(ConflictSource.class).addBinding().to(FloodPeriodConflicts.class);
    set(Listing.class).addBinding().to(FloodPeriodListing.class);
    install(new FloodPeriodViewModule());
  }

  @ProvidesIntoSet
  OpenItems standing(FloodPeriods periods) {
    return OpenItems.of("response.open.period", 7, () -> periods.standing().size());
  }
}
