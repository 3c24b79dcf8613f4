package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import org.watchfloor.ui.ObjectOpener;

/** Opens a transfer on the page of supplies. */
final class TransferOpener implements ObjectOpener {
  private final SuppliesViewModel model;

  @Inject
  TransferOpener(SuppliesViewModel model) {
    this.model = model;
  }

  @Override
  public String kind() {
    return "transfer";
  }

  @Override
  public String page() {
    return SupplyViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    model.wantedTransfer().set(id);
  }
}
