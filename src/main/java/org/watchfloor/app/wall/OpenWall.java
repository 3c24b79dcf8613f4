package org.watchfloor.app.wall;

import jakarta.inject.Inject;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Opens the wall, or closes it. */
final class OpenWall implements Command {
  static final String KEY = "Shortcut+Shift+W";

  private final WallWindow window;

  @Inject
  OpenWall(WallWindow window) {
    this.window = window;
  }

  @Override
  public String titleKey() {
    return "wall.command.open";
  }

  @Override
  public String icon() {
    return "mdi2m-monitor-screenshot";
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public void run(Navigator navigator) {
    if (window.isOpen().get()) {
      window.close();
    } else {
      window.open();
    }
  }
}
