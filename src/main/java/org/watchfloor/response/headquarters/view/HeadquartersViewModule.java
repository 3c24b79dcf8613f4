package org.watchfloor.response.headquarters.view;

import org.watchfloor.ui.FeatureModule;

/** What the console shows of a response's headquarters. */
public final class HeadquartersViewModule extends FeatureModule {
  @Override
  protected void configure() {
    band(TransferBand.class);
    command(TakeNotice.class);
  }
}
