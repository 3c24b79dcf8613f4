package org.watchfloor.road;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Reads map and roads anew: after room was made on the disk, or another map was put in place. */
final class ReadRoadsAgain implements Command {
  private final RoadService roads;

  @Inject
  ReadRoadsAgain(RoadService roads) {
    this.roads = roads;
  }

  @Override
  public String titleKey() {
    return "road.again";
  }

  @Override
  public String icon() {
    return "mdi2r-road-variant";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  /** How far it is stands on the page 系统. */
  @Override
  public void run(Navigator navigator) {
    roads.again();
    navigator.open("system");
  }
}
