package org.watchfloor.evacuation.vessel;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.evacuation.vessel.view.VesselViewModule;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** Vessels join the console. */
public final class VesselModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(VesselFact.class);
    store(VesselStore.class);
    register(VesselRegister.class);
    set(ConflictSource.class).addBinding().to(VesselConflicts.class);
    set(EntryRenderer.class).addBinding().to(VesselRenderer.class);
    install(new VesselViewModule());
  }

  @ProvidesIntoSet
  OpenItems out(VesselService vessels) {
    return OpenItems.of(
        "vessel.open.out",
        62,
        () -> vessels.list().stream().filter(vessel -> vessel.state().out()).count());
  }

  @ProvidesIntoSet
  Listing listing(VesselService vessels) {
    return VesselListing.of(vessels);
  }
}
