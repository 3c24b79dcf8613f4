package org.watchfloor.account.view;

import org.watchfloor.ui.FeatureModule;

/** What officers see of the account feature; installed by its module. */
public final class AccountViewModule extends FeatureModule {
  @Override
  protected void configure() {
    command(SwitchOfficer.class);
    band(OfficerBand.class);
  }
}
