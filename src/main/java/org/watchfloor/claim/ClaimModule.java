package org.watchfloor.claim;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.watchfloor.base.WatchClock;
import org.watchfloor.claim.view.ClaimViewModule;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.ui.FeatureModule;

/** Claims join the console: {@code list claims}, what is overdue, and the hand-over. */
public final class ClaimModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(ClaimFact.class);
    store(ClaimStore.class);
    set(Claimable.class);
    set(OwnRules.class).addBinding().to(ClaimRules.class);
    set(ConflictSource.class).addBinding().to(ClaimConflicts.class);
    set(DueItems.class).addBinding().to(ClaimsDue.class);
    set(OpenItems.class).addBinding().to(OpenClaims.class);
    set(EntryRenderer.class).addBinding().to(ClaimRenderer.class);
    install(new ClaimViewModule());
  }

  @ProvidesIntoSet
  Listing listing(ClaimService claims) {
    return new RecordListing<>("claims", claims::items)
        .field("kind", item -> item.about().kind())
        .field("id", item -> item.about().id())
        .field("about", ClaimItem::name)
        .field("officer", ClaimItem::officer)
        .field("seat", ClaimItem::seat)
        .field("station", ClaimItem::station)
        .field("since", item -> offset(item.since()))
        .field("state", item -> item.standing().state())
        .field("stateSince", item -> offset(item.standing().since()))
        .field("staleAt", item -> offset(item.standing().due()))
        .field("disputed", ClaimItem::disputed)
        .field("entry", ClaimItem::entry);
  }

  private static OffsetDateTime offset(Instant moment) {
    return moment.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
