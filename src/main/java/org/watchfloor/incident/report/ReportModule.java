package org.watchfloor.incident.report;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** Reports join the console. */
public final class ReportModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(ReportFact.class);
    store(ReportStore.class);
    set(EntryRenderer.class).addBinding().to(ReportRenderer.class);
    set(ConflictSource.class).addBinding().to(ReportConflicts.class);
    set(Measures.class);
    set(ReportSheet.class);
  }

  @ProvidesIntoSet
  Listing listing(ReportService reports) {
    return ReportListing.of(reports);
  }
}
