package org.watchfloor.warning.typhoon;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.supply.preposition.LandfallSource;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.warning.typhoon.view.TyphoonViewModule;

/** Typhoons join the console. */
public final class TyphoonModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(TyphoonFact.class);
    store(TyphoonStore.class);
    register(TyphoonRegister.class);
    set(EntryRenderer.class).addBinding().to(TyphoonRenderer.class);
    set(LandfallSource.class).addBinding().to(TyphoonLandfalls.class);
    install(new TyphoonViewModule());
  }

  @ProvidesIntoSet
  Listing listing(TyphoonService typhoons) {
    return TyphoonListing.of(typhoons);
  }
}
