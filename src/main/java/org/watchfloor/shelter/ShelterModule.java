package org.watchfloor.shelter;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.FactLift;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.shelter.arrival.ArrivalModule;
import org.watchfloor.shelter.view.ShelterViewModule;
import org.watchfloor.supply.TransferTargets;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
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
                Stream.of("ShelterStateChanged", "ShelterAdvanced", "HeadcountReported")
                    .map(fact -> new FactLift(fact, 1, UnaryOperator.identity()))
                    .toList()));
    set(ConflictSource.class).addBinding().to(ShelterConflicts.class);
    store(ShelterStore.class);
    register(ShelterRegister.class);
    set(EntryRenderer.class).addBinding().to(ShelterRenderer.class);
    set(TransferTargets.class).addBinding().to(ShelterTargets.class);
    set(ExpectedWater.class);
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
  Listing listing(ShelterService shelters) {
    return new RecordListing<>("shelters", shelters::list)
        .field("number", Shelter::number)
        .field("name", Shelter::name)
        .field("area", shelter -> shelter.site().area())
        .field("address", shelter -> shelter.site().address())
        .point(shelter -> shelter.site().at(), shelter -> shelter.site().pointSource())
        .field("grade", shelter -> shelter.site().grade())
        .field("kind", shelter -> shelter.site().kind())
        .field("state", Shelter::state)
        .field("stage", Shelter::stage)
        .field("people", Shelter::people)
        .field("peopleBy", ShelterModule::peopleBy)
        .field("peopleByPhone", ShelterModule::byPhone)
        .field("capacity", Shelter::capacity)
        .field("placesLeft", Shelter::placesLeft)
        .field("urgentCapacity", shelter -> shelter.site().urgentCapacity())
        .field("shortCapacity", shelter -> shelter.site().shortCapacity())
        .field("longCapacity", shelter -> shelter.site().longCapacity())
        .field("hazards", shelter -> shelter.site().hazards().stream().map(Enum::name).toList())
        .field("fitFor", shelter -> shelter.fitFor().stream().map(Enum::name).toList())
        .field("groundMetres", shelter -> ground(shelter, ShelterGround::metres))
        .field("floodMetres", shelter -> ground(shelter, ShelterGround::flood))
        .field("heightDatum", shelter -> ground(shelter, ShelterGround::datum))
        .field("gauge", shelter -> ground(shelter, ShelterGround::gauge))
        .field("waterUnknown", shelter -> shelter.waterUnknown() == null ? null : true)
        .field("waterHeard", ShelterModule::heard)
        .field("has", shelter -> names(shelter.site().equipment().present()))
        .field("lacks", shelter -> names(shelter.site().equipment().missing()))
        .field("peopleByDay", shelter -> counted(shelter.day()))
        .field("peopleByNight", shelter -> counted(shelter.night()))
        .field("lifecycle", shelter -> shelter.site().lifecycle())
        .field("phone", shelter -> shelter.site().phone());
  }

  private static @Nullable Object ground(
      Shelter shelter, Function<ShelterGround, @Nullable Object> what) {
    ShelterGround ground = shelter.site().ground();
    return ground == null ? null : what.apply(ground);
  }

  /** When the water at its station was last measured. */
  private static @Nullable Object heard(Shelter shelter) {
    StationWater water = shelter.water();
    Instant heard = water == null ? null : water.heard();
    return heard == null ? null : heard.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }

  private static List<String> names(List<Facility> facilities) {
    return facilities.stream().map(Enum::name).toList();
  }

  private static @Nullable Object counted(@Nullable Headcount count) {
    return count == null ? null : count.people();
  }

  /** Who says how many are inside: the register of arrivals, or whoever counted and called. */
  private static @Nullable Object peopleBy(Shelter shelter) {
    if (shelter.byRegister()) {
      return "register";
    }
    return shelter.newest() == null ? null : "phone";
  }

  private static @Nullable Object byPhone(Shelter shelter) {
    Headcount count = shelter.newest();
    return count == null ? null : count.people();
  }
}
