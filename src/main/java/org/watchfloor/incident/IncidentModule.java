package org.watchfloor.incident;

import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.watchfloor.claim.Claimable;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.duty.timeline.NoteScope;
import org.watchfloor.duty.timeline.NoteScopes;
import org.watchfloor.incident.intake.DraftFile;
import org.watchfloor.incident.view.IncidentViewModule;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.FactLift;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.store.Belonging;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** Adds incidents to the console. */
public final class IncidentModule extends FeatureModule {
  @Override
  protected void configure() {
    set(Belonging.class).addBinding().toInstance(new Belonging(DraftFile.NAME));
    set(FactFamily.class)
        .addBinding()
        .toInstance(
            new FactFamily(
                IncidentFact.class,
                Stream.of("IncidentClosed", "IncidentCorrected")
                    .map(fact -> new FactLift(fact, 1, UnaryOperator.identity()))
                    .toList()));
    set(EntryRenderer.class).addBinding().to(IncidentRenderer.class);
    set(Listing.class).addBinding().to(IncidentListing.class);
    set(OpenItems.class).addBinding().to(OpenIncidents.class);
    set(ConflictSource.class).addBinding().to(IncidentConflicts.class);
    set(Claimable.class).addBinding().to(ClaimableIncidents.class);
    set(HelpOut.class);
    set(CaseSheet.class);
    install(new IncidentViewModule());
    Multibinder.newSetBinder(binder(), new TypeLiteral<SubjectStore<?>>() {})
        .addBinding()
        .to(IncidentStore.class);
  }

  /** Notes typed up from paper can be about any open incident. */
  @ProvidesIntoSet
  NoteScopes scopes(IncidentService incidents) {
    return () ->
        incidents.open().stream()
            .map(one ->
                new NoteScope(
                    IncidentService.subject(one.id()), one.id() + " " + one.details().place()))
            .toList();
  }
}
