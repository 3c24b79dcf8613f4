package org.watchfloor.document.pack.view;

import org.watchfloor.ui.FeatureModule;

/** What officers see of the three-outage pack. */
public final class PackViewModule extends FeatureModule {
  @Override
  protected void configure() {
    command(PackCommand.class);
    band(PackBand.class);
  }
}
