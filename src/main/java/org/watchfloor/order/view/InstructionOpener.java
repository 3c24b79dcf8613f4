package org.watchfloor.order.view;

import jakarta.inject.Inject;
import org.watchfloor.order.instruction.InstructionService;
import org.watchfloor.ui.ObjectOpener;

/** Opens a leader's instruction on the board. */
final class InstructionOpener implements ObjectOpener {
  private final OrdersViewModel model;

  @Inject
  InstructionOpener(OrdersViewModel model) {
    this.model = model;
  }

  @Override
  public String kind() {
    return InstructionService.KIND;
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
