package org.watchfloor.response.task;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
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
    Multibinder.newSetBinder(binder(), DueItems.class).addBinding().to(DueTasks.class);
  }

  @ProvidesIntoSet
  OpenItems open(ResponseTasks tasks) {
    return OpenItems.of("response.open.tasks", 12, () -> tasks.open().size());
  }

  @ProvidesIntoSet
  OpenItems overdue(ResponseTasks tasks) {
    return OpenItems.of("response.open.overdue", 13, () -> tasks.overdue().size());
  }
}
