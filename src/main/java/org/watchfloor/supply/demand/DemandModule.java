package org.watchfloor.supply.demand;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.watchfloor.base.WatchClock;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.FactLift;
import org.watchfloor.supply.demand.view.DemandViewModule;
import org.watchfloor.table.Listing;
import org.watchfloor.table.Reliance;
import org.watchfloor.ui.FeatureModule;

/** Demands for goods join the console. */
public final class DemandModule extends FeatureModule {
  @Override
  protected void configure() {
    install(new DemandViewModule());
    set(FactFamily.class)
        .addBinding()
        .toInstance(
            new FactFamily(
                DemandFact.class,
                List.of(new FactLift("DemandMade", 1, UnaryOperator.identity()))));
    store(DemandStore.class);
    register(DemandRegister.class);
    set(ConflictSource.class).addBinding().to(DemandConflicts.class);
    set(EntryRenderer.class).addBinding().to(DemandRenderer.class);
  }

  @ProvidesIntoSet
  Listing listing(DemandService demands, WatchClock clock) {
    return DemandListing.of(demands, clock);
  }

  /** Also one that was withdrawn names its goods and its place. */
  @ProvidesIntoSet
  Reliance reliance(DemandService demands) {
    return () -> demands.list().stream().flatMap(DemandModule::links);
  }

  private static Stream<Reliance.Link> links(SupplyDemand one) {
    return Stream.concat(
        Reliance.link(DemandService.KIND, one.number(), "supply-item", one.item()),
        Reliance.link(
            DemandService.KIND,
            one.number(),
            one.to().kind().name().toLowerCase(Locale.ROOT),
            one.to().id()));
  }
}
