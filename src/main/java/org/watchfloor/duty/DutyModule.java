package org.watchfloor.duty;

import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import org.watchfloor.duty.sheet.SheetModule;
import org.watchfloor.duty.timeline.NoteScopes;
import org.watchfloor.duty.timeline.TimelineModule;
import org.watchfloor.duty.view.DutyViewModule;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.ui.FeatureModule;

/** Adds shifts and the duty log to the console. */
public final class DutyModule extends FeatureModule {
  @Override
  protected void configure() {
    install(new TimelineModule());
    install(new DutyViewModule());
    install(new SheetModule());
    set(NoteScopes.class);
    set(FactFamily.class).addBinding().toInstance(FactFamily.of(DutyFact.class));
    set(EntryRenderer.class).addBinding().to(DutyRenderer.class);
    set(OpenItems.class).addBinding().to(UnverifiedNotes.class);
    set(OpenItems.class).addBinding().to(OpenConflicts.class);
    set(DueItems.class).addBinding().to(DueShift.class);
    Multibinder.newSetBinder(binder(), new TypeLiteral<SubjectStore<?>>() {})
        .addBinding()
        .to(ShiftStore.class);
  }
}
