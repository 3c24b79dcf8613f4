package org.watchfloor.conflict;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Recorded;
import org.watchfloor.pending.DueItems;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.ui.FeatureModule;

/** Contradictions join the console: {@code list conflicts}, and the entries about them. */
public final class ConflictModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(ConflictFact.class);
    store(ConflictMatterStore.class);
    set(ConflictSource.class).addBinding().to(RowConflicts.class);
    set(OwnRules.class).addBinding().to(ConflictRules.class);
    set(DueItems.class).addBinding().to(ConflictsDue.class);
    set(EntryRenderer.class).addBinding().to(ConflictRenderer.class);
    set(EntryRenderer.class).addBinding().to(RowRenderer.class);
  }

  @ProvidesIntoSet
  Listing listing(ConflictDesk desk, WatchClock clock) {
    RecordListing<ConflictItem> listing =
        new RecordListing<>("conflicts", desk::items)
            .field("kind", item -> item.conflict().subject().kind())
            .field("id", item -> item.conflict().subject().id())
            .field("about", ConflictItem::about)
            .field("rule", item -> item.conflict().what().rule())
            .field("what", item -> Message.of(item.conflict().what().rule()))
            .field("fields", ConflictModule::fields)
            .field("owner", ConflictItem::owner)
            .field("handedBy", ConflictModule::handedBy)
            .field("due", item -> offset(item.due()))
            .field("overdue", item -> item.overdue(clock.instant()))
            .field("counts", item -> item.conflict().what().counts())
            .field("against", item -> item.conflict().what().against())
            .field("byWords", item -> item.conflict().byWords());
    entry(listing, "counts", ConflictItem::counts);
    entry(listing, "against", ConflictItem::against);
    return listing;
  }

  /** When one of the two happened, who wrote it and where; left out where it is not here. */
  private static void entry(
      RecordListing<ConflictItem> listing,
      String name,
      Function<ConflictItem, @Nullable Recorded> which) {
    field(listing, name + "At", which, entry -> offset(entry.happenedAt()));
    field(listing, name + "Officer", which, entry -> entry.actor().officer());
    field(listing, name + "Station", which, entry -> entry.id().station());
  }

  private static void field(
      RecordListing<ConflictItem> listing,
      String name,
      Function<ConflictItem, @Nullable Recorded> which,
      Function<Entry, Object> value) {
    listing.field(
        name,
        item -> {
          Recorded found = which.apply(item);
          return found == null ? null : value.apply(found.entry());
        });
  }

  private static @Nullable Message fields(ConflictItem item) {
    return item.fields().stream()
        .reduce((all, one) -> Message.of("register.differs.and", all, one))
        .orElse(null);
  }

  private static @Nullable String handedBy(ConflictItem item) {
    return item.handed().isEmpty() ? null : item.handed().getLast().officer();
  }

  private static OffsetDateTime offset(Instant moment) {
    return moment.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
