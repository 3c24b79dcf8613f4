package org.watchfloor.response.card.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Opens the cards of the incident that was looked at last, or of the worst open one. */
final class OpenCards implements Command {
  private final CardDialog dialog;

  @Inject
  OpenCards(CardDialog dialog) {
    this.dialog = dialog;
  }

  @Override
  public String titleKey() {
    return "card.command";
  }

  @Override
  public String icon() {
    return "mdi2c-card-text-outline";
  }

  @Override
  public @Nullable String key() {
    return CardViewModule.KEY;
  }

  @Override
  public void run(Navigator navigator) {
    dialog.open();
  }
}
