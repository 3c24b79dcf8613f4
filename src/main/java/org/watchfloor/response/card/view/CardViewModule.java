package org.watchfloor.response.card.view;

import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.ObjectPanel;

/** What the console shows of action cards. */
public final class CardViewModule extends FeatureModule {
  static final String KEY = "Shortcut+Shift+K";

  @Override
  protected void configure() {
    command(OpenCards.class);
    set(ObjectPanel.class).addBinding().to(CardPanel.class);
  }
}
