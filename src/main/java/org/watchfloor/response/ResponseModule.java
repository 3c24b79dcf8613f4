package org.watchfloor.response;

import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.response.plan.PlanModule;
import org.watchfloor.response.proposal.ProposalModule;
import org.watchfloor.response.task.TaskModule;
import org.watchfloor.response.view.ResponseViewModule;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** What responses add to the console. */
public final class ResponseModule extends FeatureModule {
  @Override
  protected void configure() {
    install(new PlanModule());
    install(new TaskModule());
    install(new ProposalModule());
    install(new ResponseViewModule());
    set(FactFamily.class).addBinding().toInstance(FactFamily.of(ResponseFact.class));
    Multibinder.newSetBinder(binder(), new TypeLiteral<SubjectStore<?>>() {})
        .addBinding()
        .to(ResponseStore.class);
    set(ConflictSource.class).addBinding().to(ResponseConflicts.class);
    set(EntryRenderer.class).addBinding().to(ResponseEntries.class);
    set(Listing.class).addBinding().to(LevelListing.class);
    set(DueItems.class).addBinding().to(DueResponses.class);
  }

  @ProvidesIntoSet
  OpenItems standing(ResponseStore responses) {
    return OpenItems.of("response.open.standing", 5, () -> responses.open().size());
  }
}
