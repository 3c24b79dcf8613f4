package org.watchfloor.shelter.arrival.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Opens the arrival desk from anywhere. */
final class ShowDesk implements Command {
  private final DeskViewModel model;

  @Inject
  ShowDesk(DeskViewModel model) {
    this.model = model;
  }

  @Override
  public String titleKey() {
    return "arrival.desk.command";
  }

  @Override
  public String icon() {
    return "mdi2a-account-plus";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    model.shown().set(true);
    navigator.open(DeskViewModel.PAGE);
  }
}
