package org.watchfloor.duty.timeline;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import java.util.List;
import java.util.function.UnaryOperator;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.FactLift;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Belonging;

/** Adds notes to the journal; installed by the duty module. */
public final class TimelineModule extends AbstractModule {
  @Override
  protected void configure() {
    Multibinder.newSetBinder(binder(), Belonging.class)
        .addBinding()
        .toInstance(new Belonging(CannedEntries.FILE));
    Multibinder.newSetBinder(binder(), FactFamily.class)
        .addBinding()
        .toInstance(
            new FactFamily(
                NoteFact.class, List.of(new FactLift("NoteWritten", 1, UnaryOperator.identity()))));
    Multibinder.newSetBinder(binder(), EntryRenderer.class).addBinding().to(NoteRenderer.class);
    Multibinder.newSetBinder(binder(), new TypeLiteral<SubjectStore<?>>() {})
        .addBinding()
        .to(NoteStore.class);
  }
}
