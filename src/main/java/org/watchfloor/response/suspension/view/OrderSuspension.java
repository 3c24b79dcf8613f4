package org.watchfloor.response.suspension.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Orders a suspension, from anywhere. */
final class OrderSuspension implements Command {
  private final SuspensionForms forms;

  @Inject
  OrderSuspension(SuspensionForms forms) {
    this.forms = forms;
  }

  @Override
  public String titleKey() {
    return "response.command.stop";
  }

  @Override
  public String icon() {
    return "mdi2h-hand-back-left";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    forms.order("");
  }
}
