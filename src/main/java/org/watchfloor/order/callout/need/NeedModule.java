package org.watchfloor.order.callout.need;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.pending.DueItems;
import org.watchfloor.ui.FeatureModule;

/** Call-outs that warnings ask for join the console. */
public final class NeedModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(NeedFact.class);
    store(NeedStore.class);
    set(EntryRenderer.class).addBinding().to(NeedRenderer.class);
    set(DueItems.class).addBinding().to(DueNeeds.class);
    job(AutomaticCallout.class);
  }

  @ProvidesIntoSet
  ConflictSource conflicts(NeedStore store) {
    return () ->
        store.list().stream()
            .flatMap(one ->
                one.contradictions().open().stream()
                    .map(what -> Conflict.of(store.subject(one.id()), what)))
            .toList();
  }
}
