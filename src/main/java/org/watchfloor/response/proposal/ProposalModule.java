package org.watchfloor.response.proposal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.FactLift;
import org.watchfloor.pending.DueItems;
import org.watchfloor.response.confirmation.FollowedProposals;
import org.watchfloor.response.proposal.view.ProposalViewModule;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** What proposals add to the console. */
public final class ProposalModule extends FeatureModule {
  @Override
  protected void configure() {
    set(OwnRules.class).addBinding().to(DecisionClock.class);
    set(FactFamily.class)
        .addBinding()
        .toInstance(
            new FactFamily(
                ProposalFact.class,
                Stream.of("ProposalDeclined", "ProposalFollowed")
                    .flatMap(fact ->
                        Stream.of(
                            new FactLift(fact, 1, ProposalModule::lifted),
                            new FactLift(fact, 2, ProposalModule::unchanged)))
                    .toList()));
    set(ProposalSource.class).addBinding().to(WarningProposals.class);
    set(ProposalSource.class).addBinding().to(ReadingProposals.class);
    set(ProposalSource.class).addBinding().to(ForecastProposals.class);
    store(ProposalStore.class);
    set(FollowedProposals.class).addBinding().to(ConfirmedProposals.class);
    set(EntryRenderer.class).addBinding().to(ProposalEntries.class);
    set(ConflictSource.class).addBinding().to(ProposalConflicts.class);
    set(DueItems.class).addBinding().to(DueProposals.class);
    set(Listing.class).addBinding().to(ProposalListing.class);
    install(new ProposalViewModule());
  }

  /** In version 1 only warnings proposed. */
  private static ObjectNode lifted(ObjectNode data) {
    ObjectNode matter = (ObjectNode) data.get("matter");
    ObjectNode warned = matter.putObject("warned");
    for (String field : List.of("warning", "kind", "colour", "issuer")) {
      warned.set(field, matter.remove(field));
    }
    return data;
  }

  /** Version 3 only has more kinds of causes, and a cause that is not there is left out. */
  private static ObjectNode unchanged(ObjectNode data) {
    return data;
  }
}
