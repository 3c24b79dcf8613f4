package org.watchfloor.response;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.stream.Stream;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.FactLift;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.response.card.CardModule;
import org.watchfloor.response.chain.ChainModule;
import org.watchfloor.response.confirmation.ConfirmationModule;
import org.watchfloor.response.consultation.ConsultationModule;
import org.watchfloor.response.headquarters.HeadquartersModule;
import org.watchfloor.response.period.FloodPeriodModule;
import org.watchfloor.response.plan.PlanModule;
import org.watchfloor.response.plan.version.PlanVersionModule;
import org.watchfloor.response.proposal.ProposalModule;
import org.watchfloor.response.superior.SuperiorModule;
import org.watchfloor.response.suspension.SuspensionModule;
import org.watchfloor.response.task.TaskModule;
import org.watchfloor.response.view.ResponseViewModule;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** What responses add to the console. */
public final class ResponseModule extends FeatureModule {
  @Override
  protected void configure() {
    set(OwnRules.class).addBinding().to(SecondOfficerRule.class);
    install(new PlanModule());
    install(new PlanVersionModule());
    install(new CardModule());
    install(new TaskModule());
    install(new ProposalModule());
    install(new ConsultationModule());
    install(new SuperiorModule());
    install(new ChainModule());
    install(new ConfirmationModule());
    install(new FloodPeriodModule());
    install(new SuspensionModule());
    install(new HeadquartersModule());
    install(new ResponseViewModule());
    set(FactFamily.class)
        .addBinding()
        .toInstance(
            new FactFamily(
                ResponseFact.class,
                Stream.of(
                        "ResponseProposed",
                        "ResponseDeclined",
                        "ResponseStarted",
                        "LevelRaised",
                        "LevelLowered",
                        "ResponseEnded")
                    .map(fact -> new FactLift(fact, 1, ResponseModule::lifted))
                    .toList()));
    Multibinder.newSetBinder(binder(), new TypeLiteral<SubjectStore<?>>() {})
        .addBinding()
        .to(ResponseStore.class);
    set(ConflictSource.class).addBinding().to(ResponseConflicts.class);
    set(EntryRenderer.class).addBinding().to(ResponseEntries.class);
    set(Listing.class).addBinding().to(LevelListing.class);
    set(DueItems.class).addBinding().to(DueResponses.class);
  }

  /** What version 1 left out is empty; an end says what goes on afterwards. */
  private static ObjectNode lifted(ObjectNode data) {
    if (!data.has("measures")) {
      data.put("measures", "");
    }
    return data;
  }

  @ProvidesIntoSet
  OpenItems standing(ResponseStore responses) {
    return OpenItems.of("response.open.standing", 5, () -> responses.open().size());
  }
}
