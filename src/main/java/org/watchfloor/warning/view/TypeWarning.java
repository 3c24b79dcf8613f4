package org.watchfloor.warning.view;

import jakarta.inject.Inject;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Takes down a warning from the telephone, from anywhere. */
final class TypeWarning implements Command {
  private final WarningActs acts;

  @Inject
  TypeWarning(WarningActs acts) {
    this.acts = acts;
  }

  @Override
  public String titleKey() {
    return "warning.command.type";
  }

  @Override
  public String icon() {
    return "mdi2p-phone-incoming";
  }

  @Override
  public String key() {
    return "Shortcut+Shift+Y";
  }

  @Override
  public void run(Navigator navigator) {
    navigator.open(WarningViewModule.PAGE);
    acts.type();
  }
}
