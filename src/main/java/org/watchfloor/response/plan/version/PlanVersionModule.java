package org.watchfloor.response.plan.version;

import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.response.plan.view.PlanViewModule;
import org.watchfloor.ui.FeatureModule;

/** How the versions of plans join the console. */
public final class PlanVersionModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(PlanVersionFact.class);
    store(PlanHistoryStore.class);
    set(EntryRenderer.class).addBinding().to(PlanVersionEntries.class);
    set(ConflictSource.class).addBinding().to(PlanConflicts.class);
    job(PlanWatch.class);
    install(new PlanListingModule());
    install(new PlanViewModule());
  }
}
