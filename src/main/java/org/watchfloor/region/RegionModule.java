package org.watchfloor.region;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.table.Listing;
import org.watchfloor.table.Register;

/** Areas, units and contacts join the console. */
public final class RegionModule extends AbstractModule {
  @Override
  protected void configure() {
    Multibinder.newSetBinder(binder(), FactFamily.class)
        .addBinding()
        .toInstance(FactFamily.of(RegionFact.class));
    var stores = Multibinder.newSetBinder(binder(), new TypeLiteral<SubjectStore<?>>() {});
    stores.addBinding().to(AreaStore.class);
    stores.addBinding().to(UnitStore.class);
    stores.addBinding().to(ContactStore.class);
    var registers = Multibinder.newSetBinder(binder(), new TypeLiteral<Register<?>>() {});
    registers.addBinding().to(AreaRegister.class);
    registers.addBinding().to(UnitRegister.class);
    registers.addBinding().to(ContactRegister.class);
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
  Listing contacts(RegionService region) {
    return RegionListings.contacts(region);
  }
}
