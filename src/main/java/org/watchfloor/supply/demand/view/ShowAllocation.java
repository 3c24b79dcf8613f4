package org.watchfloor.supply.demand.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Opens demands and their allocation from anywhere. */
final class ShowAllocation implements Command {
  private static final String PAGE = "supply";

  private final AllocationViewModel model;

  @Inject
  ShowAllocation(AllocationViewModel model) {
    this.model = model;
  }

  @Override
  public String titleKey() {
    return "demand.command";
  }

  @Override
  public String icon() {
    return "mdi2t-truck-fast-outline";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    model.shown().set(true);
    navigator.open(PAGE);
  }
}
