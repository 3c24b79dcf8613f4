package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Begins a transfer order from anywhere. */
final class NewTransfer implements Command {
  private final SupplyDialogs dialogs;

  @Inject
  NewTransfer(SupplyDialogs dialogs) {
    this.dialogs = dialogs;
  }

  @Override
  public String titleKey() {
    return "supply.act.new";
  }

  @Override
  public String icon() {
    return "mdi2t-truck-fast";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    navigator.open(SupplyViewModule.PAGE);
    dialogs.create();
  }
}
