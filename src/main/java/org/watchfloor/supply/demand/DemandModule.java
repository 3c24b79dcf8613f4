package org.watchfloor.supply.demand;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.supply.demand.view.DemandViewModule;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** Demands for goods join the console. */
public final class DemandModule extends FeatureModule {
  @Override
  protected void configure() {
    install(new DemandViewModule());
    facts(DemandFact.class);
    store(DemandStore.class);
    set(EntryRenderer.class).addBinding().to(DemandRenderer.class);
  }

  @ProvidesIntoSet
  Listing listing(DemandService demands) {
    return DemandListing.of(demands);
  }
}
