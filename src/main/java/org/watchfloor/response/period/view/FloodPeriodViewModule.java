package org.watchfloor.response.period.view;

import org.watchfloor.ui.FeatureModule;

/** What the console shows of the emergency flood period. */
public final class FloodPeriodViewModule extends FeatureModule {
  @Override
  protected void configure() {
    command(SwitchFloodPeriod.class);
    opener(FloodPeriodOpener.class);
  }
}
