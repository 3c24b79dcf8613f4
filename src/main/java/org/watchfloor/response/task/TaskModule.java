package org.watchfloor.response.task;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.table.Listing;

/** How response tasks join the journal and the lists. */
public final class TaskModule extends AbstractModule {
  @Override
  protected void configure() {
    Multibinder.newSetBinder(binder(), FactFamily.class)
        .addBinding()
        .toInstance(FactFamily.of(TaskFact.class));
    Multibinder.newSetBinder(binder(), new TypeLiteral<SubjectStore<?>>() {})
        .addBinding()
        .to(TaskStore.class);
    Multibinder.newSetBinder(binder(), EntryRenderer.class).addBinding().to(TaskEntries.class);
    Multibinder.newSetBinder(binder(), Listing.class).addBinding().to(TaskListing.class);
  }
}
