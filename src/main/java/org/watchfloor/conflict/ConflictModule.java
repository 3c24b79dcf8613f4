package org.watchfloor.conflict;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.ui.FeatureModule;

/** Contradictions join the console: {@code list conflicts}, and the entry that settles one. */
public final class ConflictModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(ConflictFact.class);
    set(ConflictSource.class);
    set(EntryRenderer.class).addBinding().to(ConflictRenderer.class);
  }

  @ProvidesIntoSet
  Listing listing(ConflictService conflicts) {
    return new RecordListing<>("conflicts", conflicts::open)
        .field("kind", conflict -> conflict.subject().kind())
        .field("id", conflict -> conflict.subject().id())
        .field("rule", conflict -> conflict.what().rule())
        .field("counts", conflict -> conflict.what().counts())
        .field("against", conflict -> conflict.what().against())
        .field("byWords", Conflict::byWords);
  }
}
