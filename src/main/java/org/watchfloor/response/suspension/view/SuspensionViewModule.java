package org.watchfloor.response.suspension.view;

import org.watchfloor.ui.FeatureModule;

/** What the console shows of suspensions. */
public final class SuspensionViewModule extends FeatureModule {
  @Override
  protected void configure() {
    band(PublicStateBand.class);
    command(OrderSuspension.class);
    opener(SuspensionOpener.class);
  }
}
