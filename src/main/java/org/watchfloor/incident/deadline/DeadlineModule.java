package org.watchfloor.incident.deadline;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.incident.deadline.view.DeadlineViewModule;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.pending.DueItems;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** Reporting clocks join the console. */
public final class DeadlineModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(ClockFact.class);
    store(ClockStore.class);
    job(DeadlineWatch.class);
    set(EntryRenderer.class).addBinding().to(ClockRenderer.class);
    set(DueItems.class).addBinding().to(DueClocks.class);
    install(new DeadlineViewModule());
  }

  @ProvidesIntoSet
  Listing listing(ClockBoard board) {
    return ClockListing.of(board);
  }
}
