package org.watchfloor.response.confirmation;

import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Provider;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.response.confirmation.view.ConfirmationViewModule;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** What second officers add to the console. */
public final class ConfirmationModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(ConfirmationFact.class);
    store(ConfirmationStore.class);
    set(FollowedProposals.class);
    set(EntryRenderer.class).addBinding().to(ConfirmationEntries.class);
    set(ConflictSource.class).addBinding().to(ConfirmationConflicts.class);
    set(DueItems.class).addBinding().to(DueConfirmations.class);
    set(Listing.class).addBinding().to(ConfirmationListing.class);
    install(new ConfirmationViewModule());
  }

  /** Asked for when it is counted: responses look at the hand-over, and the hand-over at this. */
  @ProvidesIntoSet
  OpenItems waiting(Provider<Confirmations> confirmations) {
    return OpenItems.of(
        "response.open.confirm",
        6,
        () -> confirmations.get().pending().size() + confirmations.get().overridden().size());
  }
}
