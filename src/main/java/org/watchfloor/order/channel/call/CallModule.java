package org.watchfloor.order.channel.call;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.ui.FeatureModule;

/** Calls through the exchange join the console. */
public final class CallModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(CallFact.class);
    store(CallStore.class);
    set(EntryRenderer.class).addBinding().to(CallRenderer.class);
  }

  @ProvidesIntoSet
  Listing listing(CallDesk calls) {
    return new RecordListing<>("calls", () -> calls.about(""))
        .field("id", PlacedCall::id)
        .field("at", one -> one.at().atZone(WatchClock.BEIJING).toOffsetDateTime())
        .field("number", PlacedCall::number)
        .field("about", PlacedCall::concern)
        .field("officer", PlacedCall::officer)
        .field("stage", one -> one.last().map(PlacedCall.Told::stage).orElse(null))
        .field("said", one -> one.last().map(PlacedCall.Told::said).orElse(null));
  }
}
