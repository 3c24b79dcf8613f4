package org.watchfloor.supply.transit;

import org.watchfloor.pending.DueItems;
import org.watchfloor.ui.FeatureModule;

/** Goods on their way join the console. */
public final class TransitModule extends FeatureModule {
  @Override
  protected void configure() {
    set(DueItems.class).addBinding().to(LateTransfers.class);
  }
}
