package org.watchfloor.supply.kit;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.stream.Stream;
import org.watchfloor.journal.FactLift;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.table.Reliance;
import org.watchfloor.ui.FeatureModule;

/** Kits join the console. */
public final class KitModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(KitFact.class, FactLift.same("KitRegistered", 1));
    store(KitStore.class);
    register(KitRegister.class);
  }

  @ProvidesIntoSet
  Reliance reliance(KitService kits) {
    return () -> kits.list().stream().flatMap(KitModule::links);
  }

  private static Stream<Reliance.Link> links(Kit kit) {
    return kit.lines().stream()
        .flatMap(line -> Reliance.link("kit", kit.code(), "supply-item", line.item()));
  }

  @ProvidesIntoSet
  Listing listing(KitService kits) {
    return new RecordListing<>("kits", kits::list)
        .field("code", Kit::code)
        .field("name", Kit::name)
        .field("persons", Kit::persons)
        .field("lines", Kit::cell);
  }
}
