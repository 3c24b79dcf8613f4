package org.watchfloor.drill.view;

import org.watchfloor.ui.FeatureModule;

/** What a drill puts on every screen; installed by the drill module. */
public final class DrillViewModule extends FeatureModule {
  @Override
  protected void configure() {
    band(DrillBandItem.class);
    band(InboxBandItem.class);
    command(OpenInbox.class);
    command(OpenDirector.class);
    command(RunDrill.class);
    command(PauseDrill.class);
    command(HurryDrill.class);
  }
}
