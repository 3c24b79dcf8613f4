package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Sets the stock beside the quotas of dikes, sluices and reservoirs, from anywhere. */
final class ShowQuota implements Command {
  private final SupplyDialogs dialogs;

  @Inject
  ShowQuota(SupplyDialogs dialogs) {
    this.dialogs = dialogs;
  }

  @Override
  public String titleKey() {
    return "supply.act.quota";
  }

  @Override
  public String icon() {
    return "mdi2s-scale-balance";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    navigator.open(SupplyViewModule.PAGE);
    dialogs.quota();
  }
}
