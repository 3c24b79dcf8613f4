package org.watchfloor.app.printing;

import org.watchfloor.ui.FeatureModule;

/** The command that prints the map. */
public final class PrintingModule extends FeatureModule {
  @Override
  protected void configure() {
    command(PrintMap.class);
  }
}
