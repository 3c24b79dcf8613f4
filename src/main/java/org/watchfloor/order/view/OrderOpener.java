package org.watchfloor.order.view;

import jakarta.inject.Inject;
import org.watchfloor.order.OrderService;
import org.watchfloor.ui.ObjectOpener;

/** Opens an order on the board. */
final class OrderOpener implements ObjectOpener {
  private final OrdersViewModel model;

  @Inject
  OrderOpener(OrdersViewModel model) {
    this.model = model;
  }

  @Override
  public String kind() {
    return OrderService.KIND;
  }

  @Override
  public String page() {
    return OrderViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    model.wanted().set(id);
  }
}
