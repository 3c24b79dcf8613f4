package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Begins a move of stock from anywhere. */
final class NewMove implements Command {
  private final SupplyDialogs dialogs;

  @Inject
  NewMove(SupplyDialogs dialogs) {
    this.dialogs = dialogs;
  }

  @Override
  public String titleKey() {
    return "supply.act.move";
  }

  @Override
  public String icon() {
    return "mdi2s-swap-vertical";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    navigator.open(SupplyViewModule.PAGE);
    dialogs.move(null, MoveKind.IN);
  }
}
