package org.watchfloor.road.view;

import jakarta.inject.Inject;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Opens the panel with the way on the map, from anywhere. */
final class ShowWay implements Command {
  private final WayDesk desk;

  @Inject
  ShowWay(WayDesk desk) {
    this.desk = desk;
  }

  @Override
  public String titleKey() {
    return "road.way.command";
  }

  @Override
  public String icon() {
    return "mdi2r-routes";
  }

  @Override
  public String key() {
    return "Shortcut+G";
  }

  @Override
  public void run(Navigator navigator) {
    desk.open();
  }
}
