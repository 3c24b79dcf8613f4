package org.watchfloor.order.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Lists the orders that some unit has not signed, from anywhere. */
final class UnsignedCommand implements Command {
  private final OrdersViewModel model;

  @Inject
  UnsignedCommand(OrdersViewModel model) {
    this.model = model;
  }

  @Override
  public String titleKey() {
    return "order.command.unsigned";
  }

  @Override
  public String icon() {
    return "mdi2a-account-clock";
  }

  @Override
  public @Nullable String key() {
    return "Shift+F4";
  }

  @Override
  public void run(Navigator navigator) {
    model.filter().set(BoardFilter.UNSIGNED);
    navigator.open(OrderViewModule.PAGE);
  }
}
