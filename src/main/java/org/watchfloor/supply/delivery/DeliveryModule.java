package org.watchfloor.supply.delivery;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.road.RoadBlockSource;
import org.watchfloor.supply.TransferTargets;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** Delivery routes join the console. */
public final class DeliveryModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(DeliveryFact.class);
    store(DeliveryStore.class);
    set(TransferTargets.class);
    set(RouteSheet.class);
    set(RoadBlockSource.class);
  }

  @ProvidesIntoSet
  Listing listing(DeliveryService deliveries) {
    return DeliveryListing.of(deliveries);
  }
}
