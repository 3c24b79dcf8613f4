package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Begins to scan goods in or out from anywhere. */
final class NewScan implements Command {
  private final SupplyDialogs dialogs;

  @Inject
  NewScan(SupplyDialogs dialogs) {
    this.dialogs = dialogs;
  }

  @Override
  public String titleKey() {
    return "supply.scan.title";
  }

  @Override
  public String icon() {
    return "mdi2b-barcode-scan";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    navigator.open(SupplyViewModule.PAGE);
    dialogs.scan(null);
  }
}
