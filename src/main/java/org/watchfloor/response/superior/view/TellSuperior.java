package org.watchfloor.response.superior.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Writes down what the headquarters above started or ended, from anywhere. */
final class TellSuperior implements Command {
  private final SuperiorForms forms;

  @Inject
  TellSuperior(SuperiorForms forms) {
    this.forms = forms;
  }

  @Override
  public String titleKey() {
    return "response.superior.act.tell";
  }

  @Override
  public String icon() {
    return "mdi2a-arrow-down-bold-box-outline";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    forms.tell();
  }
}
