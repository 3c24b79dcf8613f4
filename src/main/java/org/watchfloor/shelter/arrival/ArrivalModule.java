package org.watchfloor.shelter.arrival;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.shelter.RegisteredPeople;
import org.watchfloor.shelter.arrival.view.ArrivalViewModule;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** The arrival desk joins the console. */
public final class ArrivalModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(ArrivalFact.class);
    store(ArrivalStore.class);
    store(RegisterStore.class);
    set(ExpectedPeople.class);
    register(ArrivalList.class);
    set(ConflictSource.class).addBinding().to(ArrivalConflicts.class);
    set(EntryRenderer.class).addBinding().to(ArrivalRenderer.class);
    bind(RegisteredPeople.class).to(ArrivalCounts.class);
    set(TagPaper.class);
    install(new ArrivalViewModule());
  }

  @ProvidesIntoSet
  Listing arrivals(ArrivalService arrivals, ArrivalFinder finder) {
    return ArrivalListings.arrivals(arrivals, finder);
  }

  @ProvidesIntoSet
  Listing registers(ArrivalRegisters registers) {
    return ArrivalListings.registers(registers);
  }
}
