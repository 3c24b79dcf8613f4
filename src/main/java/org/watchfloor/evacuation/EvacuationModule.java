package org.watchfloor.evacuation;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.evacuation.assignment.ShelterPaper;
import org.watchfloor.evacuation.count.CountModule;
import org.watchfloor.evacuation.trigger.TriggerModule;
import org.watchfloor.evacuation.vessel.VesselModule;
import org.watchfloor.evacuation.view.EvacuationViewModule;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.FactLift;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.shelter.AwaitedPeople;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.arrival.ExpectedPeople;
import org.watchfloor.shelter.arrival.HouseholdsInside;
import org.watchfloor.table.Listing;
import org.watchfloor.table.Reliance;
import org.watchfloor.ui.FeatureModule;

/** Moving people and vessels out of danger joins the console. */
public final class EvacuationModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(EvacuationFact.class, "EvacuationCalled", "EvacuationClosed");
    facts(HouseholdFact.class, "HouseholdRegistered", "NeedsFound");
    store(EvacuationStore.class);
    store(HouseholdStore.class);
    store(ShelterPlanStore.class);
    register(HouseholdRegister.class);
    set(ConflictSource.class).addBinding().to(EvacuationConflicts.class);
    set(ConflictSource.class).addBinding().to(PlanConflicts.class);
    set(EntryRenderer.class).addBinding().to(EvacuationRenderer.class);
    set(OwnRules.class).addBinding().to(EvacuationRules.class);
    set(DueItems.class).addBinding().to(MoveDeadlines.class);
    set(ExpectedPeople.class).addBinding().to(RosterArrivals.class);
    set(AwaitedPeople.class).addBinding().to(ShutShelters.class);
    set(ShelterPaper.class);
    install(new CountModule());
    install(new TriggerModule());
    install(new VesselModule());
    install(new EvacuationViewModule());
  }

  /** The facts of a family; those named were written without their last component at first. */
  private void facts(Class<? extends Fact> family, String... grown) {
    set(FactFamily.class)
        .addBinding()
        .toInstance(
            new FactFamily(
                family,
                Arrays.stream(grown)
                    .map(name -> new FactLift(name, 1, UnaryOperator.identity()))
                    .toList()));
  }

  @ProvidesIntoSet
  OpenItems inDanger(EvacuationService moves) {
    return OpenItems.of(
        "evacuation.open.inDanger",
        61,
        () -> moves.boards().stream().mapToLong(one -> one.counts().unsafeHouseholds()).sum());
  }

  @ProvidesIntoSet
  OpenItems shut(ShutShelters shut) {
    return OpenItems.of("evacuation.open.shut", 62, () -> shut.list().size());
  }

  @ProvidesIntoSet
  Listing moves(EvacuationService moves, ShelterPlans plans, ShelterService shelters) {
    return EvacuationListings.moves(moves, plans, shelters);
  }

  @ProvidesIntoSet
  Reliance reliance(HouseholdService households) {
    return () ->
        households.list().stream().map(Household::profile).flatMap(EvacuationModule::links);
  }

  private static Stream<Reliance.Link> links(HouseholdProfile one) {
    String number = one.number();
    return Stream.of(
            Reliance.link(HouseholdService.KIND, number, "area", one.area()),
            Reliance.link(HouseholdService.KIND, number, "risk", one.risk()),
            Reliance.link(HouseholdService.KIND, number, "shelter", one.shelter()))
        .flatMap(links -> links);
  }

  @ProvidesIntoSet
  Listing persuasions(HouseholdService households) {
    return EvacuationListings.persuasions(households);
  }

  @ProvidesIntoSet
  Listing plans(ShelterPlans plans, ShelterService shelters) {
    return EvacuationListings.plans(plans, shelters);
  }

  @ProvidesIntoSet
  Listing households(
      EvacuationService moves,
      HouseholdService households,
      ShelterPlans plans,
      ShelterService shelters,
      HouseholdsInside inside) {
    return EvacuationListings.households(moves, households, plans, shelters, inside);
  }
}
