package org.watchfloor.region;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.List;
import java.util.stream.Stream;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.FactLift;
import org.watchfloor.store.Belonging;
import org.watchfloor.table.Listing;
import org.watchfloor.table.Reliance;
import org.watchfloor.ui.FeatureModule;

/** Areas, units and contacts join the console. */
public final class RegionModule extends FeatureModule {
  @Override
  protected void configure() {
    set(Belonging.class).addBinding().toInstance(new Belonging(District.FOLDER));
    set(FactFamily.class)
        .addBinding()
        .toInstance(
            new FactFamily(
                RegionFact.class,
                List.of(
                    FactLift.same("AreaRegistered", 1),
                    FactLift.same("UnitRegistered", 1),
                    FactLift.same("ContactRegistered", 1),
                    FactLift.same("ContactRegistered", 2))));
    store(AreaStore.class);
    store(UnitStore.class);
    store(ContactStore.class);
    register(AreaRegister.class);
    register(UnitRegister.class);
    register(ContactRegister.class);
  }

  @ProvidesIntoSet
  Listing areas(RegionService region) {
    return RegionListings.areas(region);
  }

  @ProvidesIntoSet
  Listing units(RegionService region) {
    return RegionListings.units(region);
  }

  @ProvidesIntoSet
  Reliance reliance(RegionService region) {
    return () ->
        Stream.of(
                region.areas().stream()
                    .flatMap(one -> Reliance.link("area", one.code(), "area", one.parent())),
                region.units().stream()
                    .flatMap(one -> Reliance.link("unit", one.number(), "area", one.area())),
                region.units().stream()
                    .flatMap(one -> Reliance.link("unit", one.number(), "unit", one.parent())),
                region.contacts().stream()
                    .flatMap(one -> Reliance.link("contact", one.number(), "unit", one.unit())))
            .flatMap(links -> links);
  }

  @ProvidesIntoSet
  Listing contacts(RegionService region) {
    return RegionListings.contacts(region);
  }
}
