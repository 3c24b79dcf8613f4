package org.watchfloor.team.cover.view;

import jakarta.inject.Inject;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Opens the rescue circle from anywhere. */
final class ShowCover implements Command {
  private final CoverDesk desk;

  @Inject
  ShowCover(CoverDesk desk) {
    this.desk = desk;
  }

  @Override
  public String titleKey() {
    return "team.cover.command";
  }

  @Override
  public String icon() {
    return "mdi2m-map-marker-radius";
  }

  @Override
  public String key() {
    return "Shortcut+R";
  }

  @Override
  public void run(Navigator navigator) {
    desk.open();
  }
}
