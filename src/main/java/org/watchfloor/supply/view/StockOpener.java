package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import org.watchfloor.supply.StockKey;
import org.watchfloor.ui.ObjectOpener;

/** Opens a line of stock on the page of supplies, with the entries its number is the sum of. */
final class StockOpener implements ObjectOpener {
  private final SuppliesViewModel model;

  @Inject
  StockOpener(SuppliesViewModel model) {
    this.model = model;
  }

  @Override
  public String kind() {
    return "stock";
  }

  @Override
  public String page() {
    return SupplyViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    model.wantedWhy().set(StockKey.parse(id));
  }
}
