package org.watchfloor.response.superior.view;

import org.watchfloor.ui.FeatureModule;

/** What the console shows of the headquarters above. */
public final class SuperiorViewModule extends FeatureModule {
  @Override
  protected void configure() {
    command(TellSuperior.class);
    command(WithdrawSuperior.class);
    opener(SuperiorOpener.class);
  }
}
