package org.watchfloor.incident.figure;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** Casualty and loss figures join the console. */
public final class FigureModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(FigureFact.class);
    store(FigureStore.class);
    set(EntryRenderer.class).addBinding().to(FigureRenderer.class);
    set(ConflictSource.class).addBinding().to(FigureConflicts.class);
    set(DueItems.class).addBinding().to(DueSeverity.class);
  }

  @ProvidesIntoSet
  Listing listing(FigureService figures) {
    return FigureListing.of(figures);
  }

  @ProvidesIntoSet
  OpenItems unsettled(FigureService figures) {
    return OpenItems.of("figure.open.name", 15, () -> figures.unsettled().size());
  }
}
