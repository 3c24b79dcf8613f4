package org.watchfloor.warning.forecast;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.shelter.ExpectedWater;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.warning.forecast.view.ForecastViewModule;

/** Forecasts of water and rain join the console. */
public final class ForecastModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(ForecastFact.class);
    store(ForecastStore.class);
    set(EntryRenderer.class).addBinding().to(ForecastRenderer.class);
    set(ConflictSource.class).addBinding().to(ForecastConflicts.class);
    set(ExpectedWater.class).addBinding().to(WaterAtShelters.class);
    install(new ForecastViewModule());
  }

  @ProvidesIntoSet
  Listing forecasts(ForecastService forecasts) {
    return ForecastListing.of(forecasts);
  }
}
