package org.watchfloor.response.consultation;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.response.consultation.view.ConsultationViewModule;
import org.watchfloor.response.proposal.ProposalSource;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** What consultations add to the console. */
public final class ConsultationModule extends FeatureModule {
  @Override
  protected void configure() {
    set(MinutesSheet.class);
    facts(ConsultationFact.class);
    store(ConsultationStore.class);
    set(ProposalSource.class).addBinding().to(ConsultationProposals.class);
    set(EntryRenderer.class).addBinding().to(ConsultationEntries.class);
    set(ConflictSource.class).addBinding().to(ConsultationConflicts.class);
    set(DueItems.class).addBinding().to(DueConsultations.class);
    set(Listing.class).addBinding().to(ConsultationListing.class);
    set(OwnRules.class).addBinding().to(ConsultationRules.class);
    install(new ConsultationViewModule());
  }

  @ProvidesIntoSet
  OpenItems running(ConsultationStore consultations) {
    return OpenItems.of(
        "response.open.consult",
        9,
        () -> (int) consultations.list().stream().filter(Consultation::open).count());
  }
}
