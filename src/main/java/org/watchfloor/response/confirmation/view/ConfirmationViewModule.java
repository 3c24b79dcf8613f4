package org.watchfloor.response.confirmation.view;

import org.watchfloor.ui.FeatureModule;

/** What the console shows of second officers. */
public final class ConfirmationViewModule extends FeatureModule {
  @Override
  protected void configure() {
    band(ConfirmationBand.class);
    command(AnswerConfirmation.class);
    opener(ConfirmationOpener.class);
  }
}
