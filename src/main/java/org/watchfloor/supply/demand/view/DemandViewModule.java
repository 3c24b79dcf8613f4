package org.watchfloor.supply.demand.view;

import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;

/** What the console shows of demands. */
public final class DemandViewModule extends FeatureModule {
  @Override
  protected void configure() {
    command(ShowAllocation.class);
    keyHint(new KeyHint("supply", "Delete", "demand.key.forbid"));
  }
}
