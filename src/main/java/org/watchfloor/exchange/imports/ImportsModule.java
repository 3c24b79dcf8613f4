package org.watchfloor.exchange.imports;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.exchange.imports.TakenImport.Undone;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.table.Reliance;
import org.watchfloor.ui.FeatureModule;

/** Imports as a whole join the console. */
public final class ImportsModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(ImportFact.class);
    store(ImportStore.class);
    set(Reliance.class);
    set(EntryRenderer.class).addBinding().to(ImportRenderer.class);
  }

  @ProvidesIntoSet
  Listing listing(ImportService imports) {
    return new RecordListing<>("imports", imports::list)
        .field("number", TakenImport::number)
        .field("file", TakenImport::file)
        .field("register", TakenImport::register)
        .field("added", TakenImport::added)
        .field("changed", TakenImport::changed)
        .field("takenAt", one -> offset(one.takenAt()))
        .field("officer", TakenImport::officer)
        .field("undoneAt", one -> one.undone() == null ? null : offset(one.undone().at()))
        .field("undoneBy", one -> word(one.undone(), true))
        .field("reason", one -> word(one.undone(), false));
  }

  private static OffsetDateTime offset(Instant moment) {
    return moment.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }

  private static @Nullable String word(@Nullable Undone undone, boolean who) {
    if (undone == null) {
      return null;
    }
    return who ? undone.officer() : undone.reason();
  }
}
