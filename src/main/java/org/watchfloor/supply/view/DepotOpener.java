package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import org.watchfloor.ui.ObjectOpener;

/** Opens a depot on the page of supplies. */
final class DepotOpener implements ObjectOpener {
  private final SuppliesViewModel model;

  @Inject
  DepotOpener(SuppliesViewModel model) {
    this.model = model;
  }

  @Override
  public String kind() {
    return "depot";
  }

  @Override
  public String page() {
    return SupplyViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    model.wantedDepot().set(id);
  }
}
