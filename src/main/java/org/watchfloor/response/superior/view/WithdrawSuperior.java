package org.watchfloor.response.superior.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Takes back what was written down of the headquarters above by mistake, from anywhere. */
final class WithdrawSuperior implements Command {
  private final SuperiorForms forms;

  @Inject
  WithdrawSuperior(SuperiorForms forms) {
    this.forms = forms;
  }

  @Override
  public String titleKey() {
    return "response.superior.act.withdraw";
  }

  @Override
  public String icon() {
    return "mdi2u-undo";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    forms.withdraw();
  }
}
