package org.watchfloor.supply.kit;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.ui.FeatureModule;

/** Kits join the console. */
public final class KitModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(KitFact.class);
    store(KitStore.class);
    register(KitRegister.class);
  }

  @ProvidesIntoSet
  Listing listing(KitService kits) {
    return new RecordListing<>("kits", kits::list)
        .field("code", Kit::code)
        .field("name", Kit::name)
        .field("persons", Kit::persons)
        .field("lines", Kit::cell);
  }
}
