package org.watchfloor.order.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Begins an order from anywhere. */
final class IssueCommand implements Command {
  private final OrderActs acts;

  @Inject
  IssueCommand(OrderActs acts) {
    this.acts = acts;
  }

  @Override
  public String titleKey() {
    return "order.command.issue";
  }

  @Override
  public String icon() {
    return OrderViewModule.ICON;
  }

  @Override
  public @Nullable String key() {
    return "F4";
  }

  @Override
  public void run(Navigator navigator) {
    navigator.open(OrderViewModule.PAGE);
    acts.issue(OrderBasis.NONE);
  }
}
