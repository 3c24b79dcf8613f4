package org.watchfloor.library;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.ui.FeatureModule;

/** Adds the case library to the console: {@code list cases}, and with it every export of lists. */
public final class LibraryModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(CaseFact.class);
    store(CaseStore.class);
    set(EntryRenderer.class).addBinding().to(CaseRenderer.class);
    set(OwnRules.class).addBinding().to(PersonalRules.class);
  }

  @ProvidesIntoSet
  Listing cases(CaseLibrary library) {
    return new RecordListing<>("cases", library::list)
        .field("id", Case::id)
        .field("type", one -> one.text().type())
        .field("severity", one -> one.text().severity())
        .field("township", one -> one.text().township())
        .field("day", one -> one.text().day().toString())
        .field("happened", one -> one.text().happened())
        .field("cause", one -> one.text().cause())
        .field("measures", one -> one.text().measures())
        .field("well", one -> one.text().well())
        .field("badly", one -> one.text().badly())
        .field("lessons", one -> String.join("\n", one.text().lessons()))
        .field("removed", one -> one.removed().sum())
        .field("keptBy", Case::by);
  }
}
