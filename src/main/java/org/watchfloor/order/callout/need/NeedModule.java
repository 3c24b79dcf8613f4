package org.watchfloor.order.callout.need;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.base.WatchClock;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.pending.DueItems;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
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
  Listing listing(CalloutNeeds needs) {
    return new RecordListing<>("callout-needs", needs::pending)
        .field("id", CalloutNeed::id)
        .field("warning", CalloutNeed::warning)
        .field("kind", need -> need.kind().name())
        .field("colour", CalloutNeed::colour)
        .field("issuer", CalloutNeed::issuer)
        .field("people", need -> need.roll().callees().size())
        .field("answering", need -> need.roll().answering())
        .field("blocked", need -> need.roll().blocked())
        .field("offDuty", need -> need.roll().offDuty())
        .field("gaps", need -> need.roll().gaps().size())
        .field("since", need -> need.since().atZone(WatchClock.BEIJING).toOffsetDateTime())
        .field("due", need -> need.due().atZone(WatchClock.BEIJING).toOffsetDateTime())
        .field("source", need -> need.basis().source())
        .field("status", need -> need.basis().status());
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
