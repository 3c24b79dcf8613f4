package org.watchfloor.duty.sheet;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.duty.sheet.view.SheetViewModule;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** Numbered sheets and their typing up join the console; installed by the duty module. */
public final class SheetModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(SheetFact.class);
    store(NumberBookStore.class);
    store(SheetStore.class);
    set(ConflictSource.class).addBinding().to(SheetConflicts.class);
    set(EntryRenderer.class).addBinding().to(SheetRenderer.class);
    install(new SheetViewModule());
  }

  @ProvidesIntoSet
  OpenItems gaps(SheetService sheets) {
    return OpenItems.of("sheet.open.gaps", 65, sheets::flagged);
  }

  @ProvidesIntoSet
  Listing listing(SheetService sheets) {
    return SheetListing.of(sheets);
  }
}
