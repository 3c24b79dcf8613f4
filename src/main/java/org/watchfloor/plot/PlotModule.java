package org.watchfloor.plot;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.base.WatchClock;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.plot.view.PlotViewModule;
import org.watchfloor.road.RoadBlockSource;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** Plots join the console. */
public final class PlotModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(PlotFact.class);
    store(PlotStore.class);
    set(ConflictSource.class).addBinding().to(PlotConflicts.class);
    set(EntryRenderer.class).addBinding().to(PlotRenderer.class);
    set(DueItems.class).addBinding().to(PlotExpiries.class);
    set(RoadBlockSource.class).addBinding().to(RoadCuts.class);
    install(new PlotViewModule());
  }

  @ProvidesIntoSet
  OpenItems open(PlotService plots) {
    return OpenItems.of("plot.open.plots", 45, () -> plots.current().size());
  }

  @ProvidesIntoSet
  Listing listing(PlotService plots, WatchClock clock) {
    return PlotListing.of(plots, clock);
  }
}
