package org.watchfloor.journal;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;

/** The journal and the places where features join it. */
public final class JournalModule extends AbstractModule {
  @Override
  protected void configure() {
    Multibinder.newSetBinder(binder(), FactFamily.class)
        .addBinding()
        .toInstance(FactFamily.of(RecordKeeping.class));
    Multibinder.newSetBinder(binder(), new TypeLiteral<SubjectStore<?>>() {});
    Multibinder.newSetBinder(binder(), EntryRenderer.class);
  }
}
