package org.watchfloor.supply.requisition;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.supply.requisition.view.RequisitionViewModule;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** Requisitions join the console. */
public final class RequisitionModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(RequisitionFact.class);
    store(RequisitionStore.class);
    set(ConflictSource.class).addBinding().to(RequisitionConflicts.class);
    set(EntryRenderer.class).addBinding().to(RequisitionRenderer.class);
    set(DueItems.class).addBinding().to(RequisitionsDue.class);
    install(new RequisitionViewModule());
  }

  @ProvidesIntoSet
  OpenItems open(RequisitionService requisitions) {
    return OpenItems.of(
        "requisition.open",
        42,
        () -> requisitions.list().stream().filter(one -> one.state().open()).count());
  }

  @ProvidesIntoSet
  Listing listing(RequisitionService requisitions) {
    return RequisitionListing.of(requisitions);
  }
}
