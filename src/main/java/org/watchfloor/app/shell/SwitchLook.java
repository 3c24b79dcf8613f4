package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.theme.Look;
import org.watchfloor.ui.theme.Theme;

/** Turns night into day and back. */
final class SwitchLook implements Command {
  private final Theme theme;

  @Inject
  SwitchLook(Theme theme) {
    this.theme = theme;
  }

  @Override
  public String titleKey() {
    return "app.command.look";
  }

  @Override
  public String icon() {
    return "mdi2t-theme-light-dark";
  }

  @Override
  public String key() {
    return "Shortcut+Shift+D";
  }

  @Override
  public void run(Navigator navigator) {
    theme.look().set(theme.look().get() == Look.NIGHT ? Look.DAY : Look.NIGHT);
  }
}
