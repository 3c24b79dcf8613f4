package org.watchfloor.shelter;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.FactLift;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.shelter.arrival.ArrivalModule;
import org.watchfloor.shelter.view.ShelterViewModule;
import org.watchfloor.supply.TransferTargets;
import org.watchfloor.table.Listing;
import org.watchfloor.table.Reliance;
import org.watchfloor.ui.FeatureModule;

/** Shelters join the console. */
public final class ShelterModule extends FeatureModule {
  @Override
  protected void configure() {
    set(FactFamily.class)
        .addBinding()
        .toInstance(
            new FactFamily(
                ShelterFact.class,
                Stream.of(
                        "ShelterRegistered",
                        "ShelterStateChanged",
                        "ShelterAdvanced",
                        "HeadcountReported")
                    .map(fact -> new FactLift(fact, 1, UnaryOperator.identity()))
                    .toList()));
    set(ConflictSource.class).addBinding().to(ShelterConflicts.class);
    store(ShelterStore.class);
    register(ShelterRegister.class);
    set(EntryRenderer.class).addBinding().to(ShelterRenderer.class);
    set(TransferTargets.class).addBinding().to(ShelterTargets.class);
    set(ExpectedWater.class);
    set(AwaitedPeople.class);
    set(OwnRules.class).addBinding().to(ShelterArea.class);
    install(new ArrivalModule());
    install(new ShelterViewModule());
  }

  @ProvidesIntoSet
  OpenItems open(ShelterService shelters) {
    return OpenItems.of(
        "shelter.open.shelters",
        50,
        () -> shelters.list().stream().filter(shelter -> shelter.state().holdsPeople()).count());
  }

  @ProvidesIntoSet
  OpenItems people(ShelterService shelters) {
    return OpenItems.of(
        "shelter.open.people",
        51,
        () ->
            shelters.list().stream()
                .filter(shelter -> shelter.state() != ShelterState.CLOSED)
                .mapToLong(Shelter::people)
                .sum());
  }

  @ProvidesIntoSet
  Reliance reliance(ShelterService shelters) {
    return () ->
        shelters.list().stream()
            .flatMap(one -> Reliance.link("shelter", one.number(), "area", one.site().area()));
  }

  @ProvidesIntoSet
  Listing listing(ShelterService shelters, Set<AwaitedPeople> awaited, ShelterArea area) {
    return ShelterListing.of(shelters, awaited, area);
  }
}
