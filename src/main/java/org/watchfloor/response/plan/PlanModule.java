package org.watchfloor.response.plan;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import org.watchfloor.base.HealthCheck;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Belonging;

/** How the plans of the record join the journal. */
public final class PlanModule extends AbstractModule {
  @Override
  protected void configure() {
    Multibinder.newSetBinder(binder(), Belonging.class)
        .addBinding()
        .toInstance(new Belonging(PlanShelf.FOLDER));
    Multibinder.newSetBinder(binder(), Belonging.class)
        .addBinding()
        .toInstance(new Belonging(PlanDrafts.FOLDER));
    Multibinder.newSetBinder(binder(), FactFamily.class)
        .addBinding()
        .toInstance(FactFamily.of(PlanFact.class));
    Multibinder.newSetBinder(binder(), new TypeLiteral<SubjectStore<?>>() {})
        .addBinding()
        .to(PlanStore.class);
    Multibinder.newSetBinder(binder(), HealthCheck.class).addBinding().to(PlanHealth.class);
  }
}
