package org.watchfloor.region;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** Areas, units and contacts join the console. */
public final class RegionModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(RegionFact.class);
    store(AreaStore.class);
    store(UnitStore.class);
    store(ContactStore.class);
    register(AreaRegister.class);
    register(UnitRegister.class);
    register(ContactRegister.class);
  }

  @ProvidesIntoSet
  Listing areas(RegionService region) {
    return RegionListings.areas(region);
  }

  @ProvidesIntoSet
  Listing units(RegionService region) {
    return RegionListings.units(region);
  }

  @ProvidesIntoSet
  Listing contacts(RegionService region) {
    return RegionListings.contacts(region);
  }
}
